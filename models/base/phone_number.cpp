// SPDX-License-Identifier: Apache-2.0
#include "models/base/phone_number.h"

#include <algorithm>
#include <array>

namespace guitai {

namespace {

constexpr std::size_t mobileSize = 11;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Three digits for Beijing (010) and the great cities (02x), four elsewhere; 0: none begins so.
std::size_t areaSize(std::string_view digits) {
    if (digits.size() < 2 || digits[0] != '0' || digits[1] == '0') {
        return 0;
    }
    if (digits[1] == '1') {
        return digits.size() > 2 && digits[2] == '0' ? 3 : 0;
    }
    return digits[1] == '2' ? 3 : 4;
}

/// Of digits, with a landline's hyphen.
std::expected<std::string, PhoneFault> spelt(std::string_view digits) {
    if (digits.empty() || !std::ranges::all_of(digits, isDigit)) {
        return std::unexpected(digits.empty() ? PhoneFault::Length : PhoneFault::Character);
    }
    if (digits[0] == '1') {
        if (digits.size() != mobileSize) {
            return std::unexpected(PhoneFault::Length);
        }
        return digits[1] < '3' ? std::unexpected(PhoneFault::Prefix)
                               : std::expected<std::string, PhoneFault>(digits);
    }
    const auto area = areaSize(digits);
    if (area == 0) {
        return std::unexpected(PhoneFault::Prefix);
    }
    const auto own = digits.size() - std::min(area, digits.size());
    if (own > 8 || own < (area == 3 ? 8U : 7U)) {
        return std::unexpected(PhoneFault::Length);
    }
    // 1 and 9 begin service numbers, 0 is for dialling out.
    if (digits[area] < '2' || digits[area] > '8') {
        return std::unexpected(PhoneFault::Prefix);
    }
    return std::string(digits.substr(0, area)) + "-" + std::string(digits.substr(area));
}

std::string without(std::string text, std::string_view what) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what)) {
        text.erase(at, what.size());
    }
    return text;
}

} // namespace

std::expected<PhoneNumber, PhoneFault> PhoneNumber::parse(std::string_view text) {
    const auto number = spelt(without(std::string(text), "-"));
    if (!number) {
        return std::unexpected(number.error());
    }
    return *number == text ? std::expected<PhoneNumber, PhoneFault>(PhoneNumber(*number))
                           : std::unexpected(PhoneFault::Character);
}

std::expected<PhoneNumber, PhoneFault> PhoneNumber::typed(std::string_view text) {
    constexpr std::array<std::string_view, 8> between{" ", "-", "(", ")", "　", "（", "）", "–"};
    std::string digits(text);
    for (const auto what : between) {
        digits = without(std::move(digits), what);
    }
    for (const std::string_view country : {"+86", "0086"}) {
        if (digits.starts_with(country)) {
            digits.erase(0, country.size());
            const bool home = digits.starts_with('1') && digits.size() == mobileSize;
            if (!home && !digits.starts_with('0')) {
                digits.insert(0, 1, '0'); // abroad the area code is dialled without it
            }
            break;
        }
    }
    const auto number = spelt(digits);
    return number ? std::expected<PhoneNumber, PhoneFault>(PhoneNumber(*number))
                  : std::unexpected(number.error());
}

std::string PhoneNumber::masked() const {
    constexpr std::size_t hidden = 4;
    const auto first = mobile() ? std::size_t{3} : text_.find('-') + 1;
    auto masked = text_;
    masked.replace(first, hidden, hidden, '*');
    return masked;
}

} // namespace guitai
