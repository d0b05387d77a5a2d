// SPDX-License-Identifier: Apache-2.0
#include "tests/models/domain/open_office.h"

#include <rapidcheck.h>

namespace guitai::samples {

namespace {

ActRules openAct() {
    ActRules act{.places = {.value = {{WindowKind::Hrss, false, {Scope::Anywhere, {"A2", {}}}}},
                            .source = {"A2", {}}},
                 .askers = {.value = {{RequesterRole::Holder, false, {}}}, .source = {"A2", {}}}};
    act.authorisationMinutes.value = 30;
    return act;
}

std::vector<Subject> subjectsOf(Procedure procedure) {
    std::vector<Subject> subjects;
    const auto each = [&](const auto& words) {
        for (const auto& [word, name] : words) {
            subjects.emplace_back(word);
        }
    };
    if (procedure == Procedure::Activate) {
        each(Words<Application>::all);
    } else if (procedure == Procedure::ChangePin || procedure == Procedure::ResetPin ||
               procedure == Procedure::UnlockPin) {
        each(Words<CredentialKind>::all);
    } else if (procedure == Procedure::CloseCard) {
        each(Words<ClosingReason>::all);
    } else if (procedure == Procedure::ReportLoss) {
        for (const auto& [kind, name] : Words<LossKind>::all) {
            subjects.emplace_back(LossSubject{kind, std::nullopt});
        }
    } else {
        subjects.emplace_back();
    }
    if (procedure == Procedure::Replace) {
        each(Words<ReplaceReason>::all);
    }
    return subjects;
}

/// Below n. Every draw is one of these, so that a history shrinks although what is drawn depends on
/// what was.
int pick(int n) {
    return *rc::gen::inRange(0, n);
}

template <class List>
const auto& oneOf(const List& list) {
    return list[static_cast<std::size_t>(pick(static_cast<int>(list.size())))];
}

template <class E>
E anyOf() {
    return oneOf(Words<E>::all).first;
}

bool oftenTrue() {
    return pick(16) != 0;
}

BankName anyBank() {
    return pick(2) == 0 ? BankName::Icbc : BankName::Ccb;
}

NewCardAsked anyNewCard(const HolderFile& file) {
    const auto first8 = "T000000" + std::to_string(file.version % 10);
    const auto bank = oftenTrue() && !file.cards.empty() ? file.cards.back().bank : anyBank();
    return {cardNumber(first8), bank};
}

ReplacementAsked anyReplacement(const HolderFile& file) {
    auto reason = anyOf<ReplaceReason>();
    auto asked = anyNewCard(file);
    if (reason == ReplaceReason::BankChange && oftenTrue()) {
        asked.bank = asked.bank == BankName::Icbc ? BankName::Ccb : BankName::Icbc;
    }
    return {reason, asked};
}

LossAsked anyLoss() {
    LossAsked asked{.kind = anyOf<LossKind>(), .detailsAgree = oftenTrue()};
    if (pick(2) == 0) {
        asked.scope = {anyOf<Application>()};
    }
    return asked;
}

Asked anyAsked(Procedure procedure, const HolderFile& file) {
    switch (static_cast<int>(procedure)) {
    case static_cast<int>(Procedure::Apply):
        return anyNewCard(file);
    case static_cast<int>(Procedure::Replace):
        return anyReplacement(file);
    case static_cast<int>(Procedure::Collect): {
        const bool agrees = oftenTrue();
        return ComparisonMade{agrees, true, true, agrees ? !oftenTrue() : oftenTrue()};
    }
    case static_cast<int>(Procedure::Produce):
    case static_cast<int>(Procedure::Receive):
        return oftenTrue() ? Asked(MadeAsked{.identification = std::string(32, 'A')}) : Asked();
    case static_cast<int>(Procedure::ChangePin):
        return PinsTyped{oftenTrue(), oftenTrue()};
    case static_cast<int>(Procedure::ReportLoss):
        return anyLoss();
    case static_cast<int>(Procedure::TransferFunds):
        return FundingSeen{oftenTrue()};
    case static_cast<int>(Procedure::CorrectDetails):
        return CorrectionAsked{.name = oftenTrue() ? std::optional(samples::personName("李四"))
                                                   : std::nullopt};
    case static_cast<int>(Procedure::SetSettlement):
        return SettlementAsked{anyOf<Settlement>()};
    case static_cast<int>(Procedure::CloseCard):
        return ClosingAsked{anyOf<ClosingReason>(), oftenTrue()};
    case static_cast<int>(Procedure::Reverse):
        return ReversalAsked{file.pastActs.empty() ? Uuid() : file.pastActs.back().operation};
    default:
        return {};
    }
}

/// A report on leave that is open.
void report(const HolderFile& file, Request& ask) {
    const auto leave = oneOf(file.authorisations);
    ask.phase = Phase::Report;
    ask.procedure = leave.procedure;
    ask.card = leave.card;
    ask.authorisation = leave.operation;
    ask.asked = anyAsked(leave.procedure, file);
    for (const auto kind : leave.pins) {
        const bool done = oftenTrue();
        ask.outcomes.push_back({.pin = kind, .done = done});
        if (!done) {
            ask.outcomes.back().wrong = pick(8);
        }
    }
    if (leave.account) {
        const auto amount = leave.account->amount.fen() + (oftenTrue() ? 0 : 700);
        ask.account = AccountOutcome{.done = oftenTrue(), .amount = Money(amount)};
    }
}

Request anyAct(const HolderFile& file) {
    Request ask{.procedure = anyOf<Procedure>()};
    if (!file.authorisations.empty() && pick(3) == 0) {
        report(file, ask);
        return ask;
    }
    const bool here = ask.procedure == Procedure::Produce && pick(2) == 0;
    ask.phase =
        here || (needsLeave(ask.procedure) && oftenTrue()) ? Phase::Authorise : Phase::Whole;
    if (ask.procedure == Procedure::Replace && oftenTrue()) {
        ask.feeTaken = openFee;
    }
    const bool ofPin = ask.procedure == Procedure::ChangePin ||
                       ask.procedure == Procedure::ResetPin ||
                       ask.procedure == Procedure::UnlockPin;
    if (ofPin) {
        ask.pins = {pick(2) == 0 ? CredentialKind::Social : CredentialKind::Financial};
    }
    const bool ofFile = ask.procedure == Procedure::IssueLossNotice ||
                        ask.procedure == Procedure::IssueClearanceNotice ||
                        ask.procedure == Procedure::PrintTransactions ||
                        ask.procedure == Procedure::Apply;
    if (!file.cards.empty() && !ofFile && oftenTrue()) {
        ask.card = oftenTrue() ? file.cards.back().number : oneOf(file.cards).number;
    }
    ask.asked = anyAsked(ask.procedure, file);
    return ask;
}

HolderFile anyStart() {
    auto file = fileWith(pick(3) == 0 ? activeCard() : newCard());
    auto& card = file.cards.front();
    card.funded = pick(2) == 0;
    if (pick(3) == 0) {
        card.pins[CredentialKind::Social].wrong = 9;
    }
    if (pick(3) == 0) {
        file.cards.clear();
    }
    if (pick(4) != 0) {
        file.legacyCard = LegacyCard{.bank = anyBank(),
                                     .state = anyOf<LegacyState>(),
                                     .balance = Money(pick(1'000'000)),
                                     .transactionsSincePrint = pick(70)};
    }
    return file;
}

} // namespace

const Rules& openRules() {
    static const Rules open = [] {
        auto rules = yueyang();
        rules.acts.clear();
        for (const auto& [procedure, name] : Words<Procedure>::all) {
            for (const auto& subject : subjectsOf(procedure)) {
                rules.acts.emplace(ActKey{procedure, subject}, openAct());
            }
        }
        rules.activation.legacyBalance.value = LegacyBalance::Moves;
        rules.loss = LossRules{};
        rules.loss->temporaryDays.value = 2;
        rules.legacy = LegacyRules{};
        for (const auto& subject : subjectsOf(Procedure::Replace)) {
            rules.acts.at({Procedure::Replace, subject}).fee = {openFee, {"A7", {}}};
        }
        rules.instantIssueAt = {{WindowKind::Hrss}, {"assumed:yueyang", "as the office is"}};
        rules.credentials.at(CredentialKind::Financial).limit.value =
            EntryLimit{10, Counting::InAll};
        rules.settlement = {{Settlement::WithPin, Settlement::WithoutPin}, {"P10", {}}};
        return rules;
    }();
    return open;
}

std::vector<OfficeStep> anyOfficeHistory(std::size_t length) {
    std::vector<OfficeStep> history;
    auto file = anyStart();
    auto at = noon;
    for (std::size_t i = 0; i < length; ++i) {
        at += std::chrono::minutes(oftenTrue() ? pick(60) : 3000);
        const auto ask = withDocument(anyAct(file), file);
        const Circumstances now{.window = window(WindowKind::Hrss),
                                .at = at,
                                .approved = true,
                                .operation = Uuid::v7(at),
                                .inEarnest = true};
        auto decision = decide(file, ask, openRules(), now);
        auto after = file;
        if (decision.possible()) {
            auto evolved = evolveAll(file, decision.events);
            RC_ASSERT(evolved.has_value());
            after = std::move(*evolved);
        }
        history.push_back({file, ask, std::move(decision), after});
        file = std::move(after);
    }
    return history;
}

} // namespace guitai::samples
