// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

/// Comma-separated values as RFC 4180 has them.
namespace guitai {

/// One line with its end. What is quoted is what must be.
[[nodiscard]] std::string writeLine(const std::vector<std::string>& cells);
/// For people, who open it in a spreadsheet: a cell that would be taken for a formula is not.
[[nodiscard]] std::string writeReportLine(const std::vector<std::string>& cells);

} // namespace guitai
