// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"

namespace guitai::rules {

using namespace domain;

namespace {

/// `09:00` as minutes since midnight.
int readTimeOfDay(const JsonReader& in) {
    const auto& text = in.text(5);
    const auto digit = [&](std::size_t at) { return text[at] - '0'; };
    const auto isDigit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !isDigit(0) || !isDigit(1) || !isDigit(3) ||
        !isDigit(4) || digit(0) * 10 + digit(1) > 23 || digit(3) > 5) {
        in.fail("a time of day like 09:00");
    }
    return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

/// A day, or the first and the last of a row of days, as holidays are published:
/// `2026-02-15/2026-02-23`.
void readDays(const JsonReader& in, std::set<Date>& into) {
    constexpr std::chrono::days longest{31};
    const std::string_view text = in.text(21);
    const auto slash = text.find('/');
    const auto first = parseDate(text.substr(0, slash));
    const auto last = slash == std::string_view::npos ? first : parseDate(text.substr(slash + 1));
    if (!first || !last || *last < *first ||
        std::chrono::sys_days(*last) - std::chrono::sys_days(*first) > longest) {
        in.fail("a date like 2026-11-22, or two like 2026-02-15/2026-02-23");
    }
    for (std::chrono::sys_days day{*first}; day <= std::chrono::sys_days(*last);
         day += std::chrono::days(1)) {
        into.insert(Date{day});
    }
}

} // namespace

WorkingHours readWorkingHours(const JsonReader& in) {
    in.only({"opens", "closes", "closedOn", "openOn"});
    WorkingHours hours{.opens = readTimeOfDay(in.at("opens")),
                       .closes = readTimeOfDay(in.at("closes"))};
    const auto dates = [&](const char* name, std::set<Date>& into) {
        if (in.has(name)) {
            for (const auto& days : in.at(name).items()) {
                readDays(days, into);
            }
        }
    };
    dates("closedOn", hours.closedOn);
    dates("openOn", hours.openOn);
    if (hours.opens >= hours.closes) {
        in.at("closes").fail("a time after opens");
    }
    return hours;
}

} // namespace guitai::rules
