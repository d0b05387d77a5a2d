// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/report.h"

class QPainter;

namespace guitai::ui {

/// One thing on a page of a report, from there down, in tenths of a millimetre.
struct ReportLine {
    enum class Kind { Fact, Title, Heads, Row, Empty, Statement, Foot };

    Kind kind{};
    std::size_t table = 0;
    std::size_t row = 0; ///< of facts the first of two, else of statements, or of the table
    double top = 0;
    double height = 0;
};

struct ReportPage {
    int number = 1; ///< from 1
    int of = 1;
    std::vector<ReportLine> lines{};
};

/// Onto as many sheets of A4 as it takes. A table's heads are said again on each; signatures and
/// seal stand on the last.
[[nodiscard]] std::vector<ReportPage> layOut(const Report& report);

/// Into the rectangle (0, 0, officeFormSize).
void paintReport(QPainter& painter, const Report& report, const ReportPage& page);

} // namespace guitai::ui
