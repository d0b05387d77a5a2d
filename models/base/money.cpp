// SPDX-License-Identifier: Apache-2.0
#include "models/base/money.h"

namespace guitai {

std::optional<Money> Money::plus(Money other) const {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(fen_, other.fen_, &sum)) {
        return std::nullopt;
    }
    return Money(sum);
}

std::optional<Money> Money::minus(Money other) const {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(fen_, other.fen_, &difference)) {
        return std::nullopt;
    }
    return Money(difference);
}

std::string Money::text() const {
    const bool negative = fen_ < 0;
    // The magnitude in unsigned arithmetic: the smallest value has no positive counterpart.
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(fen_) : static_cast<std::uint64_t>(fen_);
    auto yuan = std::to_string(magnitude / 100);
    for (auto at = static_cast<std::ptrdiff_t>(yuan.size()) - 3; at > 0; at -= 3) {
        yuan.insert(static_cast<std::size_t>(at), ",");
    }
    const auto cents = std::to_string(magnitude % 100);
    return (negative ? "-¥" : "¥") + yuan + (cents.size() == 1 ? ".0" : ".") + cents;
}

} // namespace guitai
