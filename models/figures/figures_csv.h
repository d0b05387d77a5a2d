// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figures/figures.h"

#include <string>

namespace guitai::figures {

/// A line for each number of each month, then of the whole period: `period`, `what` (procedure,
/// refusal, all), `name` (the procedure's word, the rule and reason), `accepted`, `refused`,
/// `withdrawn`, `open`, `median_seconds`, `ninety_percent_seconds`, `fees_taken_fen`,
/// `fees_given_back_fen`. UTF-8 with a mark, for spreadsheets; empty cells where a number means
/// nothing.
[[nodiscard]] std::string toCsv(const PeriodFigures& figures);

} // namespace guitai::figures
