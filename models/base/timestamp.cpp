// SPDX-License-Identifier: Apache-2.0
#include "models/base/timestamp.h"

#include <algorithm>
#include <charconv>

namespace guitai {

using namespace std::chrono;

namespace {

std::optional<int> number(std::string_view digits) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.empty() || !std::ranges::all_of(digits, isDigit)) {
        return std::nullopt;
    }
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string padded(long long value, std::size_t width) {
    auto text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

/// `HH:MM` as minutes; nothing when out of range.
std::optional<minutes> hourMinute(std::string_view text, int lastHour) {
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto h = number(text.substr(0, 2));
    const auto m = number(text.substr(3, 2));
    if (!h || !m || *h > lastHour || *m > 59) {
        return std::nullopt;
    }
    return hours(*h) + minutes(*m);
}

/// `Z`, `+08:00`, `-03:30`.
std::optional<minutes> offset(std::string_view text) {
    if (text == "Z") {
        return minutes(0);
    }
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) {
        return std::nullopt;
    }
    const auto size = hourMinute(text.substr(1), 14);
    if (!size) {
        return std::nullopt;
    }
    return text[0] == '-' ? -*size : *size;
}

} // namespace

std::string toText(Timestamp at) {
    const auto local = at + chinaOffset;
    const auto day = floor<days>(local);
    const auto time = hh_mm_ss(local - day);
    auto text = toText(Date(day)) + "T" + padded(time.hours().count(), 2) + ":" +
                padded(time.minutes().count(), 2) + ":" + padded(time.seconds().count(), 2);
    if (time.subseconds().count() != 0) {
        text += "." + padded(time.subseconds().count(), 3);
    }
    return text + "+08:00";
}

std::string toMinuteText(Timestamp at) {
    auto text = toText(at).substr(0, 16);
    text[10] = ' ';
    return text;
}

std::optional<Timestamp> parseTimestamp(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T' || text[16] != ':') {
        return std::nullopt;
    }
    const auto date = parseDate(text.substr(0, 10));
    const auto time = hourMinute(text.substr(11, 5), 23);
    const auto second = number(text.substr(17, 2));
    auto rest = text.substr(19);
    int fraction = 0;
    if (rest.starts_with('.')) {
        const auto digits = rest.size() > 4 ? number(rest.substr(1, 3)) : std::nullopt;
        if (!digits) {
            return std::nullopt;
        }
        fraction = *digits;
        rest.remove_prefix(4);
    }
    const auto zone = offset(rest);
    if (!date || !time || !second || *second > 59 || !zone) {
        return std::nullopt;
    }
    return Timestamp(sys_days(*date).time_since_epoch() + *time + seconds(*second) +
                     milliseconds(fraction) - *zone);
}

Date chinaDate(Timestamp at) {
    return Date(floor<days>(at + chinaOffset));
}

DaySpan spanOf(Date day) {
    const Timestamp midnight = std::chrono::sys_days(day) - chinaOffset;
    return {midnight, midnight + std::chrono::days(1)};
}

int chinaMinuteOfDay(Timestamp at) {
    const auto local = at + chinaOffset;
    return static_cast<int>(floor<minutes>(local - floor<days>(local)).count());
}

Timestamp SystemClock::now() const {
    return floor<milliseconds>(system_clock::now());
}

} // namespace guitai
