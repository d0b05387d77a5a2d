// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace guitai {

/// An amount in whole fen (分). Arithmetic that would overflow gives nothing, never a wrong sum.
class Money {
public:
    constexpr Money() = default;

    constexpr explicit Money(std::int64_t fen)
        : fen_(fen) {}

    [[nodiscard]] constexpr std::int64_t fen() const { return fen_; }

    [[nodiscard]] std::optional<Money> plus(Money other) const;
    [[nodiscard]] std::optional<Money> minus(Money other) const;

    /// `¥1,234.56`, as screens and prints show it.
    [[nodiscard]] std::string text() const;

    constexpr auto operator<=>(const Money&) const = default;

private:
    std::int64_t fen_ = 0;
};

} // namespace guitai
