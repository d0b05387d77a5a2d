// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

/// The card that is meant, with place, papers and all that of its act.
const Card* checkedCard(const Subject& subject, const Question& question, Findings& findings) {
    checkRules(question, findings);
    const auto* card = cardOf(question, findings);
    if (const auto* act = actOf(subject, question, findings)) {
        checkAct(*act, card == nullptr ? std::vector<BankName>{} : std::vector{card->bank},
                 question, findings);
    }
    return card;
}

/// Where a legacy balance stays with its bank (V2) it stays there after the card, too. What is on
/// the card's own account its bank pays out: nothing moves it where no card follows.
void checkMoneyHasLeft(const Card& card, bool emptied, const Question& question,
                       Findings& findings) {
    const auto& legacy = question.file.legacyCard;
    const bool moves = question.rules.activation.legacyBalance.value == LegacyBalance::Moves;
    if ((card.balance > Money() && !emptied) || (moves && legacy && legacy->balance > Money())) {
        findings.refuse(Reason::MoneyLeft, "O5");
    }
}

void checkSettlement(const Card& card, Settlement way, const Question& question,
                     Findings& findings) {
    const auto& ways = question.rules.settlement;
    if (!ways || std::ranges::find(ways->value, way) == ways->value.end()) {
        findings.refuse(Reason::SettlementNotOffered,
                        ways ? ways->source.rule : question.rules.ownRule());
    }
    // Terminals know the initial value by themselves; its holder's own is asked for every time.
    const auto pin = card.pins.find(CredentialKind::Social);
    if (way == Settlement::WithoutPin && pin != card.pins.end() && !pin->second.initial) {
        findings.refuse(Reason::SettlementNotOffered, "P10");
    }
}

} // namespace

Decision decideCorrection(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    if (const auto* act = actOf({}, question, findings)) {
        std::vector<BankName> banks;
        if (const auto* card = currentCard(question.file)) {
            banks.push_back(card->bank);
        }
        checkAct(*act, banks, question, findings);
    }
    const auto* asked = std::get_if<CorrectionAsked>(&question.request.asked);
    if (asked == nullptr || asked->empty()) {
        findings.refuse(Reason::NothingToCorrect, "A6");
    } else if (asked->district && !asked->district->sameCity(question.file.holder.city)) {
        findings.refuse(Reason::WrongCity, "A1");
    }
    return std::move(findings).close(
        [&]() -> std::vector<Event> { return {record(question), HolderCorrected{*asked}}; });
}

Decision decideReturnRetained(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* card = cardOf(question, findings);
    // A machine takes cards of any bank; only its own bank can open it.
    std::vector<BankName> banks;
    if (question.circumstances.window.bank) {
        banks.push_back(*question.circumstances.window.bank);
    }
    if (const auto* act = actOf({}, question, findings)) {
        checkAct(*act, banks, question, findings);
    }
    if (card != nullptr && card->keptByMachine &&
        card->keptByMachine != question.circumstances.window.bank) {
        findings.refuse(Reason::NotKept, "M4");
    }
    return std::move(findings).close(
        [&]() -> std::vector<Event> { return {CardReturned{card->number}}; });
}

Decision decideSettlement(const Question& question) {
    Findings findings;
    const auto* card = checkedCard({}, question, findings);
    const auto* asked = std::get_if<SettlementAsked>(&question.request.asked);
    if (asked == nullptr) {
        findings.refuse(Reason::SettlementNotOffered, question.rules.ownRule());
    }
    if (card != nullptr) {
        checkServes(*card, question, findings);
        if (asked != nullptr) {
            checkSettlement(*card, asked->way, question, findings);
        }
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        std::vector<Event> events{record(question)};
        settleLosses(*card, question, events);
        events.emplace_back(SettlementSet{card->number, asked->way});
        return events;
    });
}

Decision decideClose(const Question& question) {
    Findings findings;
    const auto* asked = std::get_if<ClosingAsked>(&question.request.asked);
    const auto reason = asked == nullptr ? ClosingReason::Death : asked->reason;
    const auto* card = checkedCard(reason, question, findings);
    if (card != nullptr) {
        if (card->stage == CardStage::Cancelled) {
            findings.refuse(Reason::CardCancelled, "O5");
        }
        checkMoneyHasLeft(*card, asked != nullptr && asked->emptied, question, findings);
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        std::vector<Event> events{record(question)};
        if (card->balance > Money()) { // our mirror follows its bank
            events.emplace_back(FundsMoved{CardAccount{card->number}, AtTheBank{}, card->balance});
        }
        events.emplace_back(CardClosed{card->number, reason});
        return events;
    });
}

} // namespace guitai::domain
