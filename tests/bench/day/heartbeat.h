// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

namespace guitai::bench {

/// Knocks at the GUI thread every few milliseconds and records how long it is kept waiting: as long
/// as a click would have been.
class Heartbeat : public QObject {
    Q_OBJECT
public:
    using Duration = std::chrono::microseconds;

    /// A wait that was longer than allowed, and what was being done.
    struct Gap {
        Duration length{};
        Duration atWork{}; ///< of it, the GUI thread had the processor
        std::string during{};
    };

    explicit Heartbeat(Duration allowed);
    ~Heartbeat() override;

    /// What is being done from here on.
    void during(std::string what) { what_ = std::move(what); }

    [[nodiscard]] const std::vector<Gap>& gaps() const { return gaps_; }

    [[nodiscard]] std::size_t beats() const { return beats_; }

    /// The part `which` of all waits is not longer: to a tenth of a millisecond, the longest
    /// exactly.
    [[nodiscard]] Duration quantile(double which) const;

protected:
    bool event(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;

    void knock();

    Duration allowed_;
    std::string what_;
    std::vector<std::uint32_t> waits_; ///< how many, by length: a day of them takes no memory
    std::size_t beats_ = 0;
    Duration longest_{};
    std::vector<Gap> gaps_{};
    Duration workedBefore_{};
    std::atomic<Clock::rep> knockedAt_{0}; ///< 0: nobody waits
    std::atomic<bool> stopping_{false};
    std::thread knocker_; // last: it uses all the others
};

} // namespace guitai::bench
