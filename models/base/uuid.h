// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/timestamp.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// A UUID (RFC 9562). New ones are of version 7: they sort by the time they were made.
class Uuid {
public:
    Uuid() = default; ///< the nil UUID
    static Uuid v7(Timestamp at);
    static std::optional<Uuid> parse(std::string_view text);
    /// Nothing unless they are sixteen.
    static std::optional<Uuid> fromBytes(BytesView bytes);

    [[nodiscard]] std::string text() const;

    [[nodiscard]] BytesView bytes() const { return bytes_; }

    [[nodiscard]] bool isNil() const { return *this == Uuid(); }

    auto operator<=>(const Uuid&) const = default;

private:
    std::array<std::uint8_t, 16> bytes_{};
};

} // namespace guitai
