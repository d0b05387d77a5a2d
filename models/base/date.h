// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// A calendar date without a time zone. Every value that leaves the functions below exists.
using Date = std::chrono::year_month_day;

/// `2026-11-22`.
[[nodiscard]] std::string toText(Date date);
/// Reads `2026-11-22`; nothing for another form or a day that does not exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);
/// Reads `20261122`, as chips and identity numbers have it; nothing for a day that does not exist.
[[nodiscard]] std::optional<Date> parseCompactDate(std::string_view digits);
/// `20261122`.
[[nodiscard]] std::string toCompactText(Date date);

/// Whole years between birth and `on`; the birthday itself counts.
[[nodiscard]] int ageInYears(Date birth, Date on);

} // namespace guitai
