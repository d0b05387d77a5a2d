// SPDX-License-Identifier: Apache-2.0
#include "models/views/batch_models.h"

#include "models/views/batch_text.h"
#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <algorithm>

namespace guitai::views {

namespace {

constexpr auto numbers = Qt::AlignRight | Qt::AlignVCenter;

QString dayText(const std::optional<Date>& day) {
    return day ? dateText(*day) : QStringLiteral("–");
}

/// A batch's or an act's: its last group, which is what people read out.
QString shortId(const Uuid& id) {
    return fromUtf8(id.text()).section(QLatin1Char('-'), -1);
}

Money difference(const batches::FeeSum& sum) {
    return Money(sum.takenSum.fen() - sum.givenBackSum.fen());
}

/// A column of whole numbers.
template <class Row, auto Get>
typename RowsModel<Row>::Column counted(QString (*head)()) {
    return {head, [](const Row& row) { return QString::number(Get(row)); },
            [](const Row& row) { return QVariant(int(Get(row))); }, numbers};
}

} // namespace

BlankModel::BlankModel(QObject* parent)
    : RowsModel({{[] { return translate("Batches", "State"); },
                  [](const Row& row) { return textOf(row.state); },
                  [](const Row& row) { return QVariant(int(row.state)); }},
                 {[] { return translate("Batches", "From number"); },
                  [](const Row& row) { return fromUtf8(row.first); }},
                 {[] { return translate("Batches", "To number"); },
                  [](const Row& row) { return fromUtf8(row.last); }},
                 counted<Row, [](const Row& row) { return row.count; }>(
                     [] { return translate("Batches", "Cards"); }),
                 {[] { return translate("Batches", "Why void"); },
                  [](const Row& row) { return row.reason ? textOf(*row.reason) : QString(); }}},
                parent) {}

FinishedCardModel::FinishedCardModel(QObject* parent)
    : RowsModel({{[] { return translate("Batches", "Card"); },
                  [](const Row& row) { return fromUtf8(row.card.masked()); }},
                 {[] { return translate("Batches", "Holder"); },
                  [](const Row& row) { return maskedName(row.name); }},
                 {[] { return translate("Batches", "In stock since"); },
                  [](const Row& row) { return dayText(row.since); }},
                 {[] { return translate("Batches", "Holder told on"); },
                  [](const Row& row) { return dayText(row.toldOn); }}},
                parent) {}

BatchModel::BatchModel(QObject* parent)
    : RowsModel({{[] { return translate("Batches", "State"); },
                  [](const Row& row) { return textOf(row.batch.state); },
                  [](const Row& row) { return QVariant(int(row.batch.state)); }},
                 {[] { return translate("Batches", "Batch"); },
                  [](const Row& row) { return shortId(row.id); }},
                 {[] { return translate("Batches", "Begun on"); },
                  [](const Row& row) { return dateText(row.batch.openedOn); }},
                 {[] { return translate("Batches", "Sent on"); },
                  [](const Row& row) { return dayText(row.batch.sentOn); }},
                 {[] { return translate("Batches", "Returned on"); },
                  [](const Row& row) { return dayText(row.batch.returnedOn); }},
                 counted<Row, [](const Row& row) { return row.batch.cards; }>(
                     [] { return translate("Batches", "Cards"); }),
                 counted<Row, [](const Row& row) { return row.batch.made; }>(
                     [] { return translate("Batches", "Made"); }),
                 counted<Row, [](const Row& row) { return row.batch.failed; }>(
                     [] { return translate("Batches", "Failed"); }),
                 counted<Row, [](const Row& row) { return row.batch.outstanding(); }>(
                     [] { return translate("Batches", "Still out"); })},
                parent) {}

HolderListModel::HolderListModel(QObject* parent)
    : RowsModel({{[] { return translate("Batches", "Name"); },
                  [](const Row& row) { return fromUtf8(row.name); }},
                 {[] { return translate("Batches", "Telephone"); },
                  [](const Row& row) { return fromUtf8(row.phone); }},
                 {[] { return translate("Batches", "Social security number"); },
                  [](const Row& row) { return fromUtf8(row.idNumber); }},
                 {[] { return translate("Batches", "Card"); },
                  [](const Row& row) { return fromUtf8(row.card.masked()); }},
                 {[] { return translate("Batches", "Bank"); },
                  [](const Row& row) { return textOf(row.bank); }},
                 {[] { return translate("Batches", "Since"); },
                  [](const Row& row) { return dateText(row.since); }},
                 {[] { return translate("Batches", "Last day"); },
                  [](const Row& row) { return dayText(row.due); }}},
                parent) {}

FeeModel::FeeModel(QObject* parent)
    : RowsModel({{[] { return translate("Batches", "For"); },
                  [](const Row& row) { return textOf(row.act); }},
                 counted<Row, [](const Row& row) { return row.sum.taken; }>(
                     [] { return translate("Batches", "Taken"); }),
                 {[] { return translate("Batches", "Amount taken"); },
                  [](const Row& row) { return moneyText(row.sum.takenSum); }, nullptr, numbers},
                 counted<Row, [](const Row& row) { return row.sum.givenBack; }>(
                     [] { return translate("Batches", "Given back"); }),
                 {[] { return translate("Batches", "Amount given back"); },
                  [](const Row& row) { return moneyText(row.sum.givenBackSum); }, nullptr, numbers},
                 {[] { return translate("Batches", "Sum"); },
                  [](const Row& row) { return moneyText(difference(row.sum)); }, nullptr, numbers}},
                parent) {}

void FeeModel::show(const batches::DayFees& fees) {
    std::vector<FeeRow> rows;
    for (const auto& [act, sum] : fees.acts) {
        rows.push_back({act, sum});
    }
    set(std::move(rows));
}

FeeDifferenceModel::FeeDifferenceModel(QObject* parent)
    : RowsModel({{[] { return translate("Batches", "What differs"); },
                  [](const Row& row) { return differenceText(row.what); }},
                 {[] { return translate("Batches", "Act"); },
                  [](const Row& row) { return shortId(row.operation); }}},
                parent) {}

ReportModel::ReportModel(QObject* parent)
    : RowsModel({{[] { return translate("Batches", "Line"); },
                  [](const Row& row) {
                      return row.line == 0 ? QStringLiteral("–") : QString::number(row.line);
                  },
                  [](const Row& row) { return QVariant(int(row.line)); }, numbers},
                 {[] { return translate("Batches", "Result"); },
                  [](const Row& row) { return textOf(row.outcome); },
                  [](const Row& row) { return QVariant(int(row.outcome)); }},
                 {[] { return translate("Batches", "About"); },
                  [](const Row& row) { return fromUtf8(row.about); }},
                 {[] { return translate("Batches", "Why"); },
                  [](const Row& row) { return reasonText(row); }}},
                parent) {}

int ReportModel::count(batches::LineOutcome outcome) const {
    return int(std::ranges::count(rows(), outcome, &Row::outcome));
}

void ReportModel::setAhead(bool ahead) {
    ahead_ = ahead;
    retranslate();
}

QVariant ReportModel::data(const QModelIndex& index, int role) const {
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (ahead_ && shown && index.column() == Outcome && index.row() < rowCount() &&
        rows()[std::size_t(index.row())].outcome == batches::LineOutcome::NotReached) {
        return translate("Batches", "will be done", "what came of a line");
    }
    return RowsModel::data(index, role);
}

ReportFilter::ReportFilter(ReportModel& model, QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSourceModel(&model);
}

void ReportFilter::setOnlyFailed(bool only) {
    onlyFailed_ = only;
    invalidateFilter();
}

bool ReportFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto outcome =
        sourceModel()->index(row, ReportModel::Outcome, parent).data(ReportModel::RawValueRole);
    return !onlyFailed_ || hasFailed(batches::LineOutcome(outcome.toInt()));
}

QString sumText(const batches::Report& report) {
    QStringList parts;
    for (const auto& [outcome, word] : domain::Words<batches::LineOutcome>::all) {
        if (const int count = report.count(outcome); count > 0) {
            parts << translate("Batches", "%1: %2", "what came of lines: how many")
                         .arg(textOf(outcome))
                         .arg(count);
        }
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString previewText(const batches::Report& report) {
    using enum batches::LineOutcome;
    QStringList parts;
    const auto add = [&](const char* text, int count) {
        if (count > 0) {
            parts << translate("Batches", text, nullptr, count);
        }
    };
    parts << translate("Batches", "%n line(s) in the file", nullptr, int(report.lines.size()));
    parts << translate("Batches", "%n will be done", nullptr, report.count(NotReached));
    add(QT_TRANSLATE_N_NOOP("Batches", "%n done before: not done again"), report.count(DoneBefore));
    add(QT_TRANSLATE_N_NOOP("Batches", "%n cannot be read"), report.count(Malformed));
    add(QT_TRANSLATE_N_NOOP("Batches", "%n not known here"), report.count(Unknown));
    add(QT_TRANSLATE_N_NOOP("Batches", "%n with another name"), report.count(Refused));
    return parts.join(QStringLiteral("  ·  "));
}

QString sumText(const outlet::BlankCounts& counts) {
    return translate("Batches", "%1 received: %2 blank, %3 being written, %4 used, %5 void")
        .arg(counts.received())
        .arg(counts.blank)
        .arg(counts.taken)
        .arg(counts.used)
        .arg(counts.voided);
}

} // namespace guitai::views
