// SPDX-License-Identifier: Apache-2.0
#include "ui/print/office_form.h"

#include "models/views/advice_text.h"
#include "models/views/format.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"
#include "ui/print/amount_in_words.h"

#include <algorithm>

namespace guitai::ui {

namespace {

using views::Printed;
using views::translate;

/// What the papers are made from.
struct Source {
    const procedure::State& state;
    const domain::HolderFile& file;
    const VoucherPlace& place;
};

using Rows = std::vector<VoucherData::Fact>;

void add(Rows& rows, const QString& what, const QString& value) {
    if (!value.isEmpty()) {
        rows.push_back({what, value});
    }
}

QString timeOf(const Source& from) {
    return views::timeText(from.state.endedAt.value_or(from.state.startedAt));
}

/// As the file was, or as it was just corrected.
void addHolder(Rows& rows, const Source& from, bool wholeNumber) {
    const auto& holder = from.file.holder;
    const auto number = holder.idNumber.text();
    add(rows, translate("OfficeForm", "Name"), views::fromUtf8(holder.name.text()));
    add(rows, translate("OfficeForm", "Social security number"),
        wholeNumber ? views::fromUtf8(number) : views::maskedId(number));
    if (const auto& personal = holder.personalNumber) {
        add(rows, translate("OfficeForm", "Personal number"), views::fromUtf8(personal->text()));
    }
    if (const auto& phone = holder.phone) {
        add(rows, translate("OfficeForm", "Telephone"), views::fromUtf8(phone->text()));
    }
}

void addLegacy(Rows& rows, const Source& from) {
    if (from.file.legacyCard) {
        add(rows, translate("OfficeForm", "Bank of the legacy card"),
            views::textOf(from.file.legacyCard->bank));
    }
}

void addBalance(Rows& rows, Money balance) {
    add(rows, translate("OfficeForm", "Balance as we have it"), views::moneyText(balance));
}

void addServed(Rows& rows, const Source& from) {
    add(rows, translate("OfficeForm", "Asked for by"), views::textOf(from.state.requester.role));
    add(rows, translate("OfficeForm", "Time"), timeOf(from));
    add(rows, translate("OfficeForm", "Clerk"), from.place.clerk);
}

Rows applicationRows(const Source& from) {
    Rows rows;
    add(rows, translate("OfficeForm", "Asked for"), views::textOf(from.state.procedure));
    addHolder(rows, from, true);
    QStringList insured;
    for (const auto kind : from.file.holder.insured) {
        insured << views::textOf(kind);
    }
    add(rows, translate("OfficeForm", "Insured for"),
        insured.join(translate("Words", ", ", "between the words of a list")));
    for (const auto& change : views::changesOf(from.state, from.file)) {
        add(rows, change.what, change.after);
    }
    if (from.state.needs.fee > Money()) {
        add(rows, translate("OfficeForm", "Fee in words"), amountInWords(from.state.needs.fee));
    }
    const auto& papers = from.state.requester.papers;
    add(rows, translate("OfficeForm", "Papers shown"),
        views::listOf(std::vector(papers.begin(), papers.end())));
    if (const auto& document = from.state.requester.document) {
        add(rows, translate("OfficeForm", "Identity document"),
            views::documentText(*document, true));
    }
    addServed(rows, from);
    return rows;
}

Rows lossRows(const Source& from) {
    Rows rows;
    addHolder(rows, from, true);
    addLegacy(rows, from);
    add(rows, translate("OfficeForm", "State of the legacy card"),
        views::textOf(domain::LegacyState::Lost));
    addServed(rows, from);
    return rows;
}

Rows clearanceRows(const Source& from) {
    Rows rows;
    addHolder(rows, from, true);
    addLegacy(rows, from);
    if (from.file.legacyCard) {
        addBalance(rows, from.file.legacyCard->balance);
        add(rows, translate("OfficeForm", "Balance in words"),
            amountInWords(from.file.legacyCard->balance));
    }
    const auto card =
        std::ranges::find(from.file.cards, domain::CardStage::Collected, &domain::Card::stage);
    if (card != from.file.cards.end()) {
        add(rows, translate("OfficeForm", "Card number of the new card"),
            views::maskedCard(card->number.text()));
        add(rows, translate("OfficeForm", "Bank of the new card"), views::textOf(card->bank));
    }
    addServed(rows, from);
    return rows;
}

Rows transactionRows(const Source& from) {
    Rows rows;
    addHolder(rows, from, false);
    addLegacy(rows, from);
    if (from.file.legacyCard) {
        add(rows, translate("OfficeForm", "Transactions since the last print"),
            QString::number(from.file.legacyCard->transactionsSincePrint));
        addBalance(rows, from.file.legacyCard->balance);
    }
    addServed(rows, from);
    return rows;
}

Rows receiptRows(const Source& from) {
    Rows rows;
    add(rows, translate("OfficeForm", "Received from"), views::fromUtf8(from.state.holderName));
    add(rows, translate("OfficeForm", "For"), views::textOf(from.state.procedure));
    add(rows, translate("OfficeForm", "Amount"), views::moneyText(from.state.needs.fee));
    add(rows, translate("OfficeForm", "Amount in words"), amountInWords(from.state.needs.fee));
    add(rows, translate("OfficeForm", "Time"), timeOf(from));
    add(rows, translate("OfficeForm", "Clerk"), from.place.clerk);
    return rows;
}

/// A paper as data: what it tells, what it states, who signs it.
struct Paper {
    Printed what;
    Rows (*rows)(const Source& from);
    const char* statement;
    const char* signer;  ///< of the holder's side; none where the office alone signs
    bool advises = true; ///< also says what the hand-over says
    bool photo = false;
    bool twice = true; ///< the office keeps a copy of what it hands out
};

constexpr Paper papers[] = {
    {Printed::ApplicationForm, applicationRows,
     QT_TRANSLATE_NOOP("OfficeForm", "I ask for the above. What I have stated is true, and the "
                                     "papers are genuine and valid. I know that the card serves "
                                     "its holder alone and is not lent, hired or passed on."),
     QT_TRANSLATE_NOOP("OfficeForm", "Signature of the applicant or agent"), true, true, false},
    {Printed::LossNotice, lossRows,
     QT_TRANSLATE_NOOP("OfficeForm", "The medical-insurance card of the above holder has been "
                                     "reported lost here and is stopped."),
     QT_TRANSLATE_NOOP("OfficeForm", "Received: signature of the holder or agent")},
    {Printed::ClearanceNotice, clearanceRows,
     QT_TRANSLATE_NOOP("OfficeForm", "The bank named above is asked to clear the holder's "
                                     "medical-insurance card account against this notice and a "
                                     "valid identity document."),
     QT_TRANSLATE_NOOP("OfficeForm", "Received: signature of the holder or agent")},
    {Printed::TransactionRecord, transactionRows,
     QT_TRANSLATE_NOOP("OfficeForm", "The transactions since the last print have been printed. The "
                                     "count begins again at nought."),
     QT_TRANSLATE_NOOP("OfficeForm", "Received: signature of the holder or agent")},
    {Printed::Receipt, receiptRows,
     QT_TRANSLATE_NOOP("OfficeForm", "The amount above has been received."), nullptr, false},
};

} // namespace

PaperKind kindOf(Printed what) {
    switch (what) {
    case Printed::Voucher:
        return PaperKind::Voucher;
    case Printed::ApplicationForm:
        return PaperKind::ApplicationForm;
    case Printed::LossNotice:
        return PaperKind::LossNotice;
    case Printed::ClearanceNotice:
        return PaperKind::ClearanceNotice;
    case Printed::TransactionRecord:
        return PaperKind::TransactionRecord;
    case Printed::Receipt:
        return PaperKind::Receipt;
    case Printed::CardFace:
        return PaperKind::CardFace;
    }
    return PaperKind::Voucher;
}

OfficeForm officeFormOf(Printed what, const procedure::State& state, const domain::HolderFile& file,
                        const VoucherPlace& place) {
    const auto* const paper = std::ranges::find(papers, what, &Paper::what);
    if (paper == std::end(papers)) {
        return {};
    }
    OfficeForm form;
    form.number = views::fromUtf8(state.voucher);
    form.title = views::textOf(what);
    form.outlet = place.outlet;
    form.rows = paper->rows({state, file, place});
    form.statements.append(translate("OfficeForm", paper->statement));
    const auto advice = views::adviceOf(state, file, place.temporaryLossDays);
    if (paper->advises && !advice.isEmpty()) {
        form.statements.append(advice);
    }
    if (const auto standing = standingOf(state, place); !standing.isEmpty()) {
        form.statements.append(standing);
    }
    if (paper->signer != nullptr) {
        form.signatures.append(translate("OfficeForm", paper->signer));
    }
    form.signatures.append(translate("OfficeForm", "Signature of the clerk"));
    form.date = translate("Voucher", "Date");
    form.seal = translate("Voucher", "Seal");
    const auto officesCopy = translate("Voucher", "Office's copy");
    form.copies = paper->twice ? QStringList{translate("Voucher", "Holder's copy"), officesCopy}
                               : QStringList{officesCopy};
    form.photo = paper->photo ? translate("OfficeForm", "Photo") : QString();
    form.foot =
        translate("Voucher", "Rules: %1 %2").arg(place.region, place.rulesVersion).trimmed();
    form.mark = place.practice ? translate("Voucher", "PRACTICE") : QString();
    return form;
}

} // namespace guitai::ui
