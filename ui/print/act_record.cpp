// SPDX-License-Identifier: Apache-2.0
#include "ui/print/act_record.h"

#include "models/views/earlier_act_model.h"
#include "models/views/format.h"
#include "models/views/translate.h"

namespace guitai::ui {

namespace {

using views::translate;

/// Names the sheet, for whoever finds it again: the time and the last group of the file's key.
QString numberOf(const domain::HolderId& holder, Timestamp at) {
    const auto key = views::fromUtf8(holder.text()).section(QLatin1Char('-'), -1);
    auto when = views::timeText(at);
    when.remove(QLatin1Char('-')).remove(QLatin1Char(':'));
    when.replace(QLatin1Char(' '), QLatin1Char('-'));
    return when + QLatin1Char('-') + key.toUpper();
}

} // namespace

Report actRecordOf(const procedure::EarlierActs& acts, const VoucherPlace& place, Timestamp at) {
    const auto& holder = acts.file.holder;
    Report report{.number = numberOf(acts.file.id, at),
                  .title = translate("ActRecord", "Record of acts"),
                  .outlet = place.outlet};
    report.facts = {{translate("OfficeForm", "Name"), views::fromUtf8(holder.name.text())},
                    {translate("OfficeForm", "Social security number"),
                     views::maskedId(holder.idNumber.text())},
                    {translate("DayReport", "As it stands at"), views::timeText(at)},
                    {translate("DayReport", "Printed by"), place.clerk}};
    Report::Table table{
        .title = translate("ActRecord", "What was done"),
        .heads = {translate("EarlierActs", "When"), translate("EarlierActs", "What"),
                  translate("EarlierActs", "Result"), translate("EarlierActs", "Voucher")},
        .empty = translate("ActRecord", "Nothing was done yet."),
        .widths = {1.35, 2.6, 1.1, 2}};
    for (const auto& row : views::rowsOf(acts)) {
        table.rows.push_back({row.when, row.what, row.ending, row.voucher});
    }
    report.tables = {table};
    if (!acts.whole) {
        report.statements << translate("ActRecord", "INCOMPLETE: the registry did not answer. "
                                                    "Only what waits at this counter is here.");
    }
    report.statements << translate("ActRecord", "Acts without a voucher number were done at "
                                                "another counter, or by a list.");
    report.signatures = {translate("OfficeForm", "Signature of the clerk")};
    endAsOfficesDo(report, place);
    return report;
}

} // namespace guitai::ui
