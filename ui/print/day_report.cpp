// SPDX-License-Identifier: Apache-2.0
#include "ui/print/day_report.h"

#include "models/views/day_models.h"
#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"
#include "ui/print/amount_in_words.h"

#include <algorithm>

namespace guitai::ui {

namespace {

using views::translate;

/// As its page shows it.
Report::Table tableOf(const QAbstractItemModel& model, const QString& title, const QString& empty) {
    Report::Table table{.title = title, .empty = empty};
    for (int column = 0; column < model.columnCount(); ++column) {
        table.heads << model.headerData(column, Qt::Horizontal).toString();
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column) {
            texts << model.index(row, column).data().toString();
        }
        table.rows.push_back(texts);
    }
    return table;
}

Report::Table actsOf(const closing::Day& day) {
    views::DayActModel model;
    model.show(day);
    auto table = tableOf(model, translate("DayReport", "What was done"),
                         translate("DayReport", "No act on this day."));
    closing::ActSum all;
    for (const auto& [act, sum] : day.acts) {
        all.accepted += sum.accepted;
        all.refused += sum.refused;
        all.waiting += sum.waiting;
        all.attention += sum.attention;
    }
    if (!table.rows.empty()) {
        table.rows.push_back({translate("DayReport", "Together"), QString::number(all.accepted),
                              QString::number(all.refused), QString::number(all.waiting),
                              QString::number(all.attention)});
    }
    table.widths = {3, 1, 1, 1, 1};
    table.numbersFrom = 1;
    return table;
}

Report::Table feesOf(const closing::Day& day) {
    Report::Table table{.title = translate("DayReport", "Fees"),
                        .heads = {translate("DayReport", "Act"), translate("DayReport", "Taken"),
                                  translate("DayReport", "Sum"),
                                  translate("DayReport", "Given back"),
                                  translate("DayReport", "Sum")},
                        .empty = translate("DayReport", "No fee was taken or given back."),
                        .widths = {3, 1, 1.4, 1, 1.4},
                        .numbersFrom = 1};
    for (const auto& [act, sum] : day.fees.acts) {
        table.rows.push_back({views::textOf(act), QString::number(sum.taken),
                              views::moneyText(sum.takenSum), QString::number(sum.givenBack),
                              views::moneyText(sum.givenBackSum)});
    }
    return table;
}

Report::Table differencesOf(const closing::Day& day) {
    views::DayDifferenceModel model;
    model.set(day.differences);
    auto table = tableOf(model, translate("DayReport", "What does not tie out"),
                         translate("DayReport", "Nothing: everything ties out."));
    table.widths = {2, 1};
    return table;
}

Report::Table carriedOf(const closing::Day& day) {
    views::CarriedModel model;
    model.set(day.carried);
    auto table = tableOf(model, translate("DayReport", "What stays open and is carried over"),
                         translate("DayReport", "Nothing is open."));
    table.widths = {2, 1.3, 1.5, 1.3};
    return table;
}

/// Enough of a signature to know it again.
QString shortOf(const operators::Signature& signature) {
    constexpr std::size_t bytes = 8;
    const BytesView all(signature.value);
    return views::inFours(toHex(all.first(std::min(bytes, all.size()))));
}

Report::Table closingsOf(const office::DayShown& shown) {
    Report::Table table{.title = translate("DayReport", "Closings"),
                        .heads = {translate("DayReport", "Closed at"), translate("DayReport", "By"),
                                  translate("DayReport", "Remark"),
                                  translate("DayReport", "Signature begins")},
                        .empty = translate("DayReport", "NOT CLOSED: no supervisor has signed "
                                                        "this day yet."),
                        .widths = {1.3, 0.8, 2.2, 1.4}};
    for (std::size_t i = 0; i < shown.closings.size(); ++i) {
        const auto& closing = shown.closings[i];
        table.rows.push_back({views::timeText(closing.at), views::fromUtf8(shown.closedBy[i]),
                              views::fromUtf8(closing.remark), shortOf(closing.by)});
    }
    return table;
}

/// For page one, whatever the tables below take.
QString standingOf(const office::DayShown& shown) {
    if (shown.closings.empty()) {
        return translate("DayReport", "not closed");
    }
    const auto words = shown.isOpen() ? translate("DayReport", "closed by %1 at %2, open again")
                                      : translate("DayReport", "closed by %1 at %2");
    return words.arg(views::fromUtf8(shown.closedBy.back()),
                     views::timeText(shown.closings.back().at));
}

/// `YY-20261122-D1`: the day's report after so many closings.
QString numberOf(const office::DayShown& shown) {
    return QStringLiteral("%1-%2-D%3")
        .arg(views::fromUtf8(shown.day.outlet), views::fromUtf8(toCompactText(shown.day.day)))
        .arg(shown.closings.size());
}

} // namespace

Report dayReportOf(const office::DayShown& shown, const VoucherPlace& place, Timestamp at) {
    const auto& day = shown.day;
    Report report{.number = numberOf(shown),
                  .title = translate("DayReport", "Day's report"),
                  .outlet = place.outlet};
    report.facts = {{translate("DayReport", "Day"), views::dateText(day.day)},
                    {translate("DayReport", "As it stands at"), views::timeText(at)},
                    {translate("DayReport", "Printed by"), place.clerk},
                    {translate("DayReport", "Day's end"), standingOf(shown)}};
    for (const auto& fact : views::factsOf(day)) {
        report.facts.push_back({fact.what, fact.value});
    }
    const auto drawer = amountInWords(day.fees.inDrawer);
    if (!drawer.isEmpty()) {
        report.facts.push_back({translate("DayReport", "In the drawer, in words"), drawer});
    }
    report.tables = {actsOf(day), feesOf(day), differencesOf(day), carriedOf(day),
                     closingsOf(shown)};
    if (shown.isOpen() && !shown.closings.empty()) {
        report.statements << translate("DayReport", "Acts since the last closing want closing, "
                                                    "too.");
    }
    report.signatures = {translate("DayReport", "Clerk"), translate("DayReport", "Supervisor")};
    endAsOfficesDo(report, place);
    return report;
}

} // namespace guitai::ui
