// SPDX-License-Identifier: Apache-2.0
#include "ui/print/voucher_data.h"

#include "models/views/advice_text.h"
#include "models/views/approval_text.h"
#include "models/views/enquiry_text.h"
#include "models/views/format.h"
#include "models/views/history_text.h"
#include "models/views/reason_text.h"
#include "models/views/step_text.h"
#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"
#include "ui/print/amount_in_words.h"

#include <algorithm>
#include <cstddef>

namespace guitai::ui {

namespace {

using views::translate;

std::vector<domain::CredentialKind> pinsOf(const procedure::State& state) {
    std::vector<domain::CredentialKind> pins;
    for (const auto& plan : state.pins) {
        pins.push_back(plan.pin);
    }
    return pins;
}

/// In figures and in words, where there is any.
void addMoney(std::vector<VoucherData::Fact>& facts, const QString& what, Money amount) {
    if (amount > Money()) {
        facts.push_back(
            {what, QStringLiteral("%1　%2").arg(views::moneyText(amount), amountInWords(amount))});
    }
}

std::vector<VoucherData::Fact> factsOf(const procedure::State& state, const VoucherPlace& place) {
    std::vector<VoucherData::Fact> facts;
    const auto add = [&facts](const QString& what, const QString& value) {
        if (!value.isEmpty()) {
            facts.push_back({what, value});
        }
    };
    add(translate("Voucher", "Holder"), views::fromUtf8(state.holderName));
    add(translate("Voucher", "Social security number"), views::maskedId(state.idNumber));
    if (state.card) {
        add(translate("Voucher", "Card number"), views::maskedCard(state.card->text()));
    }
    addMoney(facts, translate("Voucher", "Fee taken"), state.needs.fee);
    for (const auto& act : state.acts) {
        addMoney(facts, translate("Voucher", "Moved by the bank"), act.amount);
    }
    add(translate("Voucher", "Asked for by"), views::textOf(state.requester.role));
    add(translate("Voucher", "Papers shown"),
        views::listOf(std::vector(state.requester.papers.begin(), state.requester.papers.end())));
    if (const auto& document = state.requester.document) {
        add(translate("Voucher", "Identity document"), views::documentText(*document, false));
    }
    add(translate("Voucher", "Time"), views::timeText(state.endedAt.value_or(state.startedAt)));
    add(translate("Voucher", "Window"), place.window);
    add(translate("Voucher", "Clerk"), place.clerk);
    add(translate("Voucher", "Approved by"), views::approverText(state));
    return facts;
}

/// Of an enquiry: what has room.
void addHistory(QStringList& notes, const procedure::State& state) {
    constexpr std::size_t most = 6;
    auto history = views::historyOf(state.history);
    history.resize(std::min(history.size(), most));
    for (const auto& before : history) {
        notes.append(before.when + QStringLiteral("  ") + before.what);
    }
}

QStringList notesOf(const procedure::State& state, const domain::HolderFile& file,
                    const VoucherPlace& place) {
    QStringList notes;
    if (!state.pins.empty()) {
        notes.append(translate("Voucher", "The holder entered every PIN in person; the clerk saw "
                                          "none of them. What is done with a PIN counts as done "
                                          "by the holder."));
    }
    for (const auto& act : state.acts) {
        if (act.pin && act.wrong && *act.wrong > 0) {
            notes.append(translate("Voucher", "%1: %n wrong entries counted.", nullptr, *act.wrong)
                             .arg(views::textOf(*act.pin)));
        }
    }
    if (const auto advice = views::adviceOf(state, file, place.temporaryLossDays);
        !advice.isEmpty()) {
        notes.append(advice);
    }
    addHistory(notes, state);
    return notes;
}

QString rulesOf(const procedure::State& state, const VoucherPlace& place) {
    QStringList ids;
    for (const auto& rule : state.needs.rules) {
        ids.append(views::ruleText(rule).id);
    }
    ids.removeDuplicates();
    const QString pack =
        translate("Voucher", "Rules: %1 %2").arg(place.region, place.rulesVersion).trimmed();
    return ids.isEmpty() ? pack : pack + QStringLiteral(" · ") + ids.join(QLatin1Char(' '));
}

VoucherData::Words wordsOnAll(const procedure::State& state, const VoucherPlace& place) {
    return {.title = translate("Voucher", "Social-security card: voucher"),
            .result = translate("Voucher", "Result: %1"),
            .provisional = standingOf(state, place),
            .signature = translate("Voucher", "Signature of the holder or agent"),
            .date = translate("Voucher", "Date"),
            .seal = translate("Voucher", "Seal"),
            .holdersCopy = translate("Voucher", "Holder's copy"),
            .officesCopy = translate("Voucher", "Office's copy"),
            .practice = translate("Voucher", "PRACTICE")};
}

} // namespace

QString standingOf(const procedure::State& state, const VoucherPlace& place) {
    if (state.ending != procedure::Ending::Done || state.reportApplied) {
        return {};
    }
    return place.saidSince.isEmpty()
               ? translate("Voucher", "PROVISIONAL: it is sent to the registry, which has not "
                                      "confirmed it yet.")
               : translate("Voucher", "NOT IN FORCE: at the registry it is %1.")
                     .arg(place.saidSince);
}

VoucherData voucherOf(const procedure::State& state, const domain::HolderFile& file,
                      const domain::Rules& rules, const VoucherPlace& place) {
    VoucherData data;
    data.words = wordsOnAll(state, place);
    data.number = views::fromUtf8(state.voucher);
    data.outlet = place.outlet;
    data.procedure = views::titleOf(state.procedure, pinsOf(state));
    data.facts = factsOf(state, place);
    for (const auto& answer : views::enquiryOf(state, file, rules)) {
        data.facts.push_back({answer.what, answer.value});
    }
    data.changes = views::changesOf(state, file);
    data.result = views::textOf(state.ending);
    data.notes = notesOf(state, file, place);
    data.rules = rulesOf(state, place);
    data.practice = place.practice;
    data.provisional = !data.words.provisional.isEmpty();
    return data;
}

} // namespace guitai::ui
