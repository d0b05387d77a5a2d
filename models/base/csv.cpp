// SPDX-License-Identifier: Apache-2.0
#include "models/base/csv.h"

#include <string_view>

namespace guitai {

namespace {

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        return cell;
    }
    std::string text = "\"";
    for (const char c : cell) {
        text += c == '"' ? "\"\"" : std::string(1, c);
    }
    return text + "\"";
}

/// https://owasp.org/www-community/attacks/CSV_Injection
bool looksLikeFormula(const std::string& cell) {
    return !cell.empty() &&
           std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos;
}

} // namespace

std::string writeLine(const std::vector<std::string>& cells) {
    std::string line;
    const char* separator = "";
    for (const auto& cell : cells) {
        line.append(separator).append(quoted(cell));
        separator = ",";
    }
    return line + "\r\n";
}

std::string writeReportLine(const std::vector<std::string>& cells) {
    auto safe = cells;
    for (auto& cell : safe) {
        if (looksLikeFormula(cell)) {
            cell.insert(0, "'");
        }
    }
    return writeLine(safe);
}

} // namespace guitai
