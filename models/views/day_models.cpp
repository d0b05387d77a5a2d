// SPDX-License-Identifier: Apache-2.0
#include "models/views/day_models.h"

#include "models/views/format.h"
#include "models/views/service_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <algorithm>

namespace guitai::views {

namespace {

constexpr auto numbers = Qt::AlignRight | Qt::AlignVCenter;

template <class Row, auto Count>
typename RowsModel<Row>::Column counted(QString (*head)()) {
    return {head, [](const Row& row) { return QString::number(row.sum.*Count); },
            [](const Row& row) { return QVariant(row.sum.*Count); }, numbers};
}

/// Of what has groups, an operation's id or a voucher's number, the last: what people read out.
QString shortText(const std::string& text) {
    return fromUtf8(text).section(QLatin1Char('-'), -1);
}

int count(const closing::Day& day, store::QueueState state) {
    return static_cast<int>(std::ranges::count(day.settled, state, &closing::Settled::state));
}

QString accountText(const std::string& kind) {
    return kind == "legacy"     ? translate("DayEnd", "old medical cards")
           : kind == "card"     ? translate("DayEnd", "card accounts")
           : kind == "paid-out" ? translate("DayEnd", "paid out")
                                : translate("DayEnd", "banks");
}

} // namespace

DayActModel::DayActModel(QObject* parent)
    : RowsModel(
          {{[] { return translate("DayEnd", "Act"); },
            [](const Row& row) { return textOf(row.act); }},
           counted<Row, &closing::ActSum::accepted>([] { return translate("DayEnd", "Accepted"); }),
           counted<Row, &closing::ActSum::refused>([] { return translate("DayEnd", "Refused"); }),
           counted<Row, &closing::ActSum::waiting>([] { return translate("DayEnd", "Waiting"); }),
           counted<Row, &closing::ActSum::attention>(
               [] { return translate("DayEnd", "To look at"); })},
          parent) {}

void DayActModel::show(const closing::Day& day) {
    std::vector<DayActRow> rows;
    for (const auto& [act, sum] : day.acts) {
        rows.push_back({act, sum});
    }
    set(std::move(rows));
}

DayDifferenceModel::DayDifferenceModel(QObject* parent)
    : RowsModel({{[] { return translate("DayEnd", "What differs"); },
                  [](const Row& row) { return textOf(row.kind); }},
                 {[] { return translate("DayEnd", "Which"); },
                  [](const Row& row) { return shortText(row.about); }}},
                parent) {}

CarriedModel::CarriedModel(QObject* parent)
    : RowsModel({{[] { return translate("DayEnd", "Act"); },
                  [](const Row& row) { return procedureText(row.procedure); }},
                 {[] { return translate("DayEnd", "State"); },
                  [](const Row& row) {
                      return row.state ? textOf(*row.state) : translate("DayEnd", "under way");
                  }},
                 {[] { return translate("DayEnd", "Since"); },
                  [](const Row& row) { return timeText(row.since); }},
                 {[] { return translate("DayEnd", "Number"); },
                  [](const Row& row) { return shortText(row.id.text()); }}},
                parent) {}

QString textOf(closing::DifferenceKind value) {
    using enum closing::DifferenceKind;
    switch (value) {
    case NotAtRegistry:
        return translate("DayEnd", "Accepted here, unknown to the registry");
    case RegistryDiffers:
        return translate("DayEnd", "Accepted here, not at the registry");
    case VoucherMissing:
        return translate("DayEnd", "No procedure has this voucher number");
    case VoucherTwice:
        return translate("DayEnd", "Two procedures have this voucher number");
    case VoucherCountDiffers:
        return translate("DayEnd", "A voucher beyond the count of the day");
    case BlankUnaccounted:
        return translate("DayEnd", "Blank taken, and nobody works on it");
    case StockDiffers:
        return translate("DayEnd", "An act that the stock could not take");
    case FeeNotAtRegistry:
        return translate("DayEnd", "Fee without an act at the registry");
    case FeeDiffers:
        return translate("DayEnd", "The registry has another fee");
    case FeeNotAtOutlet:
        return translate("DayEnd", "Fee of an act that the drawer does not have");
    case MoneyTooLarge:
        return translate("DayEnd", "More money than can be counted");
    }
    return {};
}

QString textOf(closing::ClosingFault value) {
    using enum closing::ClosingFault;
    switch (value) {
    case NotAllowed:
        return translate("DayEnd", "A day is closed by a supervisor.");
    case ServedHimself:
        return translate("DayEnd", "Acts of this day are this supervisor's own.");
    case NotYet:
        return translate("DayEnd", "This day has not begun.");
    case Nothing:
        return translate("DayEnd", "Nothing was done on this day that is not closed.");
    case Changed:
        return translate("DayEnd", "Something has changed since the day was shown.");
    case RemarkMissing:
        return translate("DayEnd", "The day does not tie out, and nothing is said about it.");
    case RemarkUnfit:
        return translate("DayEnd", "The remark is too long.");
    }
    return {};
}

QString adviceOf(closing::ClosingFault value) {
    using enum closing::ClosingFault;
    switch (value) {
    case NotAllowed:
        return translate("DayEnd", "Please have a supervisor sign.");
    case ServedHimself:
        return translate("DayEnd", "Please have another supervisor close it.");
    case NotYet:
    case Nothing:
        return translate("DayEnd", "Please choose another day.");
    case Changed:
        return translate("DayEnd", "Please look at it again, and sign then.");
    case RemarkMissing:
        return translate("DayEnd",
                         "Please say in the remark what was found and who follows it up.");
    case RemarkUnfit:
        return translate("DayEnd", "Please say it in fewer words.");
    }
    return {};
}

std::vector<DayFact> factsOf(const closing::Day& day) {
    std::vector<DayFact> facts;
    const auto& vouchers = day.vouchers;
    facts.push_back({translate("DayEnd", "Vouchers"),
                     vouchers.given == 0
                         ? translate("DayEnd", "none")
                         : translate("DayEnd", "%1, from %2 to %3")
                               .arg(vouchers.given)
                               .arg(shortText(vouchers.first), shortText(vouchers.last))});
    facts.push_back(
        {translate("DayEnd", "Registry"), translate("DayEnd", "%1 confirmed").arg(day.atRegistry)});
    const auto& stock = day.stock;
    facts.push_back({translate("DayEnd", "Blank cards"),
                     translate("DayEnd", "%1 blank, %2 taken, %3 used, %4 void")
                         .arg(stock.blanks.blank)
                         .arg(stock.blanks.taken)
                         .arg(stock.blanks.used)
                         .arg(stock.blanks.voided)});
    facts.push_back(
        {translate("DayEnd", "Of this day"), translate("DayEnd", "%1 received, %2 used, %3 void")
                                                 .arg(stock.received)
                                                 .arg(stock.used)
                                                 .arg(stock.voided)});
    facts.push_back({translate("DayEnd", "Finished cards"),
                     translate("DayEnd", "%1 in stock").arg(stock.cards)});
    facts.push_back({translate("DayEnd", "In the drawer"), moneyText(day.fees.inDrawer)});
    for (const auto& [kind, sum] : day.money) {
        facts.push_back(
            {translate("DayEnd", "Money: %1").arg(accountText(kind)),
             translate("DayEnd", "%1 in, %2 out").arg(moneyText(sum.in), moneyText(sum.out))});
    }
    if (!day.settled.empty()) {
        facts.push_back({translate("DayEnd", "Carried over before"),
                         translate("DayEnd", "%1 accepted, %2 refused, %3 withdrawn")
                             .arg(count(day, store::QueueState::Accepted))
                             .arg(count(day, store::QueueState::Refused))
                             .arg(count(day, store::QueueState::Withdrawn))});
    }
    return facts;
}

} // namespace guitai::views
