// SPDX-License-Identifier: Apache-2.0
#include "models/batches/line_report.h"

#include "models/batches/table.h"

#include <algorithm>

namespace guitai::batches {

LineReport malformedLine(std::size_t line, std::size_t column, Wanted wanted) {
    return {.line = line,
            .column = column,
            .outcome = LineOutcome::Malformed,
            .reason = "expected " + std::string(domain::nameOf(wanted)),
            .wanted = wanted};
}

int Report::count(LineOutcome outcome) const {
    return static_cast<int>(std::ranges::count(lines, outcome, &LineReport::outcome));
}

bool Report::whole() const {
    return std::ranges::all_of(lines, [](const LineReport& line) {
        return line.outcome == LineOutcome::Done || line.outcome == LineOutcome::DoneBefore;
    });
}

std::string toCsv(const Report& report) {
    std::string text = "\xEF\xBB\xBF";
    text += writeLine({"line", "column", "outcome", "about", "reason"});
    for (const auto& line : report.lines) {
        text +=
            writeReportLine({line.line == 0 ? "" : std::to_string(line.line),
                             line.column == 0 ? "" : std::to_string(line.column),
                             std::string(domain::nameOf(line.outcome)), line.about, line.reason});
    }
    return text;
}

} // namespace guitai::batches
