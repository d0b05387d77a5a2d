// SPDX-License-Identifier: Apache-2.0
#include "models/domain/weak_pin.h"

#include <array>

namespace guitai::domain {

namespace {

using Digits = std::span<const std::uint8_t>;
using Six = std::array<std::uint8_t, 6>;

bool same(Digits digits, const Six& other) {
    return std::ranges::equal(digits, other);
}

bool allEqual(Digits digits) {
    return std::ranges::all_of(digits, [&](std::uint8_t d) { return d == digits.front(); });
}

/// Each digit the one before plus `step`, 0 following 9.
bool run(Digits digits, int step) {
    for (std::size_t i = 1; i < digits.size(); ++i) {
        if ((digits[i - 1] + step + 10) % 10 != digits[i]) {
            return false;
        }
    }
    return true;
}

/// The last six digits of a number, whatever other characters stand in it.
bool isTailOf(Digits digits, std::string_view number) {
    std::size_t matched = 0;
    for (auto at = number.rbegin(); at != number.rend() && matched < digits.size(); ++at) {
        if (*at < '0' || *at > '9') {
            continue;
        }
        if (*at - '0' != digits[digits.size() - 1 - matched]) {
            return false;
        }
        ++matched;
    }
    return matched == digits.size();
}

std::array<std::uint8_t, 2> pair(unsigned value) {
    return {static_cast<std::uint8_t>(value / 10 % 10), static_cast<std::uint8_t>(value % 10)};
}

Six joined(unsigned a, unsigned b, unsigned c) {
    const auto [a1, a2] = pair(a);
    const auto [b1, b2] = pair(b);
    const auto [c1, c2] = pair(c);
    return {a1, a2, b1, b2, c1, c2};
}

bool isBirthDate(Digits digits, Date birth) {
    const auto year = static_cast<unsigned>(static_cast<int>(birth.year()));
    const auto y = year % 100;
    const auto century = year / 100;
    const auto m = static_cast<unsigned>(birth.month());
    const auto d = static_cast<unsigned>(birth.day());
    return same(digits, joined(y, m, d)) || same(digits, joined(d, m, y)) ||
           same(digits, joined(m, d, y)) || same(digits, joined(century, y, m)) ||
           same(digits, joined(m, century, y));
}

bool isInitial(Digits digits, const HolderFile& file, const Card& card, const Rules& rules) {
    return std::ranges::any_of(rules.credentials, [&](const auto& entry) {
        const auto& initial = entry.second.initial.value;
        switch (initial.rule) {
        case InitialRule::Fixed:
            return isTailOf(digits, initial.digits);
        case InitialRule::LastSixOfCardNumber:
            return isTailOf(digits, card.number.text());
        case InitialRule::LastSixOfPersonalNumber:
            return file.holder.personalNumber &&
                   isTailOf(digits, file.holder.personalNumber->lastSix());
        case InitialRule::SetByHolder:
        case InitialRule::Silent:
            return false;
        }
        return false;
    });
}

bool applies(WeakPinReason reason, Digits digits, const HolderFile& file, const Card& card,
             const Rules& rules) {
    switch (reason) {
    case WeakPinReason::AllEqual:
        return allEqual(digits);
    case WeakPinReason::Run:
        return run(digits, 1) || run(digits, -1);
    case WeakPinReason::InitialValue:
        return isInitial(digits, file, card, rules);
    case WeakPinReason::BirthDate:
        return isBirthDate(digits, file.holder.idNumber.birthDate());
    case WeakPinReason::CardNumber:
        return isTailOf(digits, card.number.text());
    case WeakPinReason::IdentityNumber:
        return isTailOf(digits, file.holder.idNumber.text());
    }
    return false;
}

} // namespace

std::optional<WeakPinReason> weakPin(std::span<const std::uint8_t> digits, const HolderFile& file,
                                     const Card& card, const Rules& rules) {
    for (const auto reason : rules.weakPins.value) {
        if (!digits.empty() && applies(reason, digits, file, card, rules)) {
            return reason;
        }
    }
    return std::nullopt;
}

} // namespace guitai::domain
