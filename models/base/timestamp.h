// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// An instant, to the millisecond.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// China keeps one time everywhere and has no summer time: UTC+8.
inline constexpr std::chrono::hours chinaOffset{8};

/// `2026-11-24T10:30:00+08:00`; milliseconds only when there are any.
[[nodiscard]] std::string toText(Timestamp at);
/// `2026-11-24 10:30`, in China's time, for people.
[[nodiscard]] std::string toMinuteText(Timestamp at);
/// Reads the form of toText with any offset, or `Z`; nothing for another form.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(std::string_view text);

/// The calendar date in China at that instant.
[[nodiscard]] Date chinaDate(Timestamp at);

/// A day from its first instant on, and before the last.
struct DaySpan {
    Timestamp from{};
    Timestamp until{};
};

/// That day in China.
[[nodiscard]] DaySpan spanOf(Date day);
/// Minutes since midnight in China at that instant, 0–1439.
[[nodiscard]] int chinaMinuteOfDay(Timestamp at);

/// Where the time comes from. Injected, so that a rule can be tried on any day.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

/// Stands still until it is told otherwise: practice days, tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Timestamp at)
        : at_(at) {}

    [[nodiscard]] Timestamp now() const override { return at_; }

    void set(Timestamp at) { at_ = at; }

private:
    Timestamp at_;
};

} // namespace guitai
