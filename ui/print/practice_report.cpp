// SPDX-License-Identifier: Apache-2.0
#include "ui/print/practice_report.h"

#include "models/views/format.h"
#include "models/views/translate.h"

namespace guitai::ui {

namespace {

using views::translate;

QString signedText(int points) {
    return points > 0 ? QStringLiteral("+%1").arg(points) : QString::number(points);
}

} // namespace

Report practiceReportOf(const PracticeResult& result, const QString& outlet) {
    Report report{.number = result.number,
                  .title = translate("PracticeReport", "Practice report"),
                  .outlet = outlet};
    report.facts = {{translate("PracticeReport", "Learner"), result.learner},
                    {translate("PracticeReport", "Exercise"),
                     QStringLiteral("%1 (%2)").arg(result.title, result.exercise)},
                    {translate("PracticeReport", "Ended at"), views::timeText(result.at)},
                    {translate("PracticeReport", "Time taken"), views::clockText(result.took)},
                    {translate("PracticeReport", "Hints asked for"), QString::number(result.hints)},
                    {translate("PracticeReport", "Score"),
                     translate("PracticeReport", "%1 of %2").arg(result.score).arg(result.outOf)}};
    Report::Table table{.title = translate("PracticeReport", "How the score came about"),
                        .heads = {translate("PracticeReport", "Reason"),
                                  translate("PracticeReport", "Rule"),
                                  translate("PracticeReport", "Points")},
                        .empty = translate("PracticeReport", "No points were given or taken."),
                        .widths = {5, 1, 0.8},
                        .numbersFrom = 2};
    for (const auto& point : result.points) {
        table.rows.push_back({point.reason, point.rule, signedText(point.points)});
    }
    report.tables = {table};
    report.statements << translate("PracticeReport", "Practice: citizens, cards and numbers are "
                                                     "invented, and nothing of it reached a "
                                                     "registry.");
    report.signatures = {translate("PracticeReport", "Learner"),
                         translate("PracticeReport", "Trainer")};
    report.date = translate("Voucher", "Date");
    report.pages = translate("Printed", "Page %1 of %2");
    report.mark = translate("Voucher", "PRACTICE");
    return report;
}

} // namespace guitai::ui
