// SPDX-License-Identifier: Apache-2.0
#include "models/views/figures_models.h"

#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <algorithm>

namespace guitai::views {

namespace {

constexpr auto numbers = Qt::AlignRight | Qt::AlignVCenter;

/// Of what has groups, an operation's id or a voucher's number, the last: what people read out.
QString shortText(const std::string& text) {
    return fromUtf8(text).section(QLatin1Char('-'), -1);
}

QString clockOrNone(const std::optional<figures::Took>& took) {
    return took ? clockText(*took) : QStringLiteral("–");
}

QString medianHead() {
    return translate("Figures", "Median");
}

QString feesHead() {
    return translate("Figures", "Fees");
}

QString acceptedHead() {
    return translate("Figures", "Accepted");
}

QString refusedHead() {
    return translate("Figures", "Refused");
}

} // namespace

QString keptText(const batches::FeeSum& fees) {
    return moneyText(fees.takenSum.minus(fees.givenBackSum).value_or(fees.takenSum));
}

BehindModel::BehindModel(QObject* parent)
    : RowsModel(
          {{[] { return translate("Figures", "Time"); },
            [](const Row& row) { return hourText(row.line.at, row.today); }},
           {[] { return translate("Figures", "Procedure"); },
            [](const Row& row) { return procedureText(row.line.procedure); }},
           {[] { return translate("Figures", "What came of it"); },
            [](const Row& row) { return outcomeOf(row.line); }},
           {[] { return translate("Figures", "Took"); },
            [](const Row& row) { return row.line.took ? clockText(*row.line.took) : QString(); },
            nullptr, numbers},
           {[] { return translate("Figures", "Number"); },
            [](const Row& row) { return shortText(row.line.number); }}},
          parent) {}

void BehindModel::show(const office::Today& today, const office::Choice& choice) {
    std::vector<BehindRow> rows;
    for (auto& line : office::linesOf(today, choice)) {
        rows.push_back({std::move(line), today.record.day});
    }
    set(std::move(rows));
}

ProcedureFiguresModel::ProcedureFiguresModel(QObject* parent)
    : RowsModel(
          {{[] { return translate("Figures", "Procedure"); },
            [](const Row& row) { return textOf(row.procedure); }},
           {acceptedHead, [](const Row& row) { return QString::number(row.acts.accepted); },
            [](const Row& row) { return QVariant(row.acts.accepted); }, numbers},
           {refusedHead, [](const Row& row) { return QString::number(row.acts.refused); },
            [](const Row& row) { return QVariant(row.acts.refused); }, numbers},
           {medianHead, [](const Row& row) { return clockOrNone(row.median); }, nullptr, numbers},
           {[] { return translate("Figures", "90 % within"); },
            [](const Row& row) { return clockOrNone(row.nineOfTen); }, nullptr, numbers},
           {feesHead, [](const Row& row) { return keptText(row.fees); }, nullptr, numbers}},
          parent) {}

void ProcedureFiguresModel::show(const figures::Figures& figures) {
    std::vector<ProcedureFiguresRow> rows;
    for (const auto& [procedure, each] : figures.byProcedure()) {
        rows.push_back({procedure, each.acts, figures::within(each.times, figures::median),
                        figures::within(each.times, figures::nineOfTen), each.fees});
    }
    set(std::move(rows));
}

RefusalModel::RefusalModel(QObject* parent)
    : RowsModel({{[] { return translate("Figures", "Why, and by which rule"); },
                  [](const Row& row) { return reasonText(row.why); },
                  [](const Row& row) { return QVariant(fromUtf8(row.why)); }},
                 {[] { return translate("Figures", "How often"); },
                  [](const Row& row) { return QString::number(row.count); },
                  [](const Row& row) { return QVariant(row.count); }, numbers}},
                parent) {}

void RefusalModel::show(const figures::Figures& figures) {
    std::vector<RefusalRow> rows;
    for (const auto& [why, count] : figures.refusals) {
        rows.push_back({why, count});
    }
    std::ranges::stable_sort(rows, std::greater(), &RefusalRow::count);
    set(std::move(rows));
}

MonthModel::MonthModel(QObject* parent)
    : RowsModel(
          {{[] { return translate("Figures", "Month"); },
            [](const Row& row) { return textOf(row.period); }},
           {acceptedHead,
            [](const Row& row) { return QString::number(row.figures.allActs().accepted); },
            [](const Row& row) { return QVariant(row.figures.allActs().accepted); }, numbers},
           {refusedHead, [](const Row& row) { return QString::number(row.figures.allRefusals()); },
            [](const Row& row) { return QVariant(row.figures.allRefusals()); }, numbers},
           {[] { return translate("Figures", "Reversals"); },
            [](const Row& row) { return QString::number(row.figures.reversals()); },
            [](const Row& row) { return QVariant(row.figures.reversals()); }, numbers},
           {medianHead,
            [](const Row& row) {
                return clockOrNone(figures::within(row.figures.allTimes(), figures::median));
            },
            nullptr, numbers},
           {feesHead, [](const Row& row) { return keptText(row.figures.allFees()); }, nullptr,
            numbers}},
          parent) {}

void MonthModel::show(const figures::PeriodFigures& figures) {
    std::vector<MonthRow> rows;
    for (const auto& [month, each] : figures.months) {
        rows.push_back({{figures.period.year, month}, each});
    }
    set(std::move(rows));
}

} // namespace guitai::views
