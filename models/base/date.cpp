// SPDX-License-Identifier: Apache-2.0
#include "models/base/date.h"

#include <algorithm>
#include <charconv>

namespace guitai {

namespace {

std::string padded(unsigned value, std::size_t width) {
    auto text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace

std::string toCompactText(Date date) {
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) +
           padded(static_cast<unsigned>(date.month()), 2) +
           padded(static_cast<unsigned>(date.day()), 2);
}

std::string toText(Date date) {
    auto text = toCompactText(date);
    text.insert(6, "-").insert(4, "-");
    return text;
}

std::optional<Date> parseCompactDate(std::string_view digits) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.size() != 8 || !std::ranges::all_of(digits, isDigit)) {
        return std::nullopt;
    }
    unsigned number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const Date date{std::chrono::year(static_cast<int>(number / 10000)),
                    std::chrono::month(number / 100 % 100), std::chrono::day(number % 100)};
    if (!date.ok()) {
        return std::nullopt;
    }
    return date;
}

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    std::string digits(text.substr(0, 4));
    digits.append(text.substr(5, 2)).append(text.substr(8, 2));
    return parseCompactDate(digits);
}

int ageInYears(Date birth, Date on) {
    const auto years = static_cast<int>(on.year()) - static_cast<int>(birth.year());
    const auto dayOfYear = [](Date d) {
        return static_cast<unsigned>(d.month()) * 100 + static_cast<unsigned>(d.day());
    };
    return dayOfYear(on) < dayOfYear(birth) ? years - 1 : years;
}

} // namespace guitai
