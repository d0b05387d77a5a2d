// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

/// Who may have a card, the first as well as another (A1).
void checkInsured(const Question& question, Findings& findings) {
    const auto& holder = question.file.holder;
    const auto& cities = question.rules.cities;
    const bool here = cities.empty() || std::ranges::any_of(cities, [&](const auto& city) {
                          return city.sameCity(holder.city);
                      });
    if (holder.insured.empty() || !here) {
        findings.refuse(Reason::NotInsured, "A1");
    }
}

void checkNewCard(const NewCardAsked* asked, const Question& question, Findings& findings) {
    const auto& rules = question.rules;
    if (asked == nullptr) {
        findings.refuse(Reason::NumberMissing, rules.ownRule());
        return;
    }
    const auto& banks = rules.banks;
    if (std::ranges::find(banks.value, asked->bank) == banks.value.end()) {
        findings.refuse(Reason::BankNotOffered, banks.source.rule);
    }
    if (question.file.find(asked->number) != nullptr) {
        findings.refuse(Reason::CardNumberTaken, rules.ownRule());
    }
}

CardApplied applied(const NewCardAsked& asked, const Question& question) {
    Card card{.number = asked.number, .bank = asked.bank, .appliedOn = question.today()};
    for (const auto& [kind, values] : question.rules.credentials) {
        card.pins.emplace(kind, Credential{});
    }
    return {std::move(card)};
}

std::vector<BankName> bankOf(const NewCardAsked* asked) {
    return asked == nullptr ? std::vector<BankName>{} : std::vector{asked->bank};
}

/// A legacy card is not made again: a social-security card takes its place, once its bank has taken
/// the loss report (R2).
Decision decideReplaceLegacy(const ReplacementAsked* asked, const Question& question,
                             Findings findings) {
    const auto* card = asked == nullptr ? nullptr : &asked->card;
    if (const auto* act = actOf({}, question, findings)) {
        checkAct(*act, bankOf(card), question, findings);
    }
    checkNewCard(card, question, findings);
    checkInsured(question, findings);
    switch (question.file.legacyCard->state) {
    case LegacyState::Active:
    case LegacyState::Suspended:
        findings.refuse(Reason::LegacyNotLost, "R2");
        break;
    case LegacyState::Lost:
        break;
    case LegacyState::Stopped:
        findings.refuse(Reason::LegacyStopped, "R2");
        break;
    case LegacyState::Cleared:
        findings.refuse(Reason::LegacyCleared, "R2");
        break;
    }
    return std::move(findings).close(
        [&]() -> std::vector<Event> { return {record(question), applied(*card, question)}; });
}

void checkReason(const Card& card, const ReplacementAsked& asked, const Question& question,
                 Findings& findings) {
    const auto& rules = question.rules;
    const bool otherBank = asked.card.bank != card.bank;
    if (asked.reason == ReplaceReason::Lost) {
        if (card.stage == CardStage::Collected &&
            stateOf(card, Application::Social) != ApplicationState::FormallyLost) {
            findings.refuse(Reason::FormalLossMissing, "R1");
        }
    } else {
        checkServes(card, question, findings);
    }
    if (asked.reason == ReplaceReason::Expired && card.validUntil &&
        question.today() <= *card.validUntil) {
        findings.refuse(Reason::CardStillValid, rules.ownRule());
    }
    if (asked.reason == ReplaceReason::BankChange && !otherBank) {
        findings.refuse(Reason::SameBankAsBefore, rules.ownRule());
    }
    if (asked.reason != ReplaceReason::BankChange && otherBank) {
        findings.refuse(Reason::WrongBank, "L3");
    }
}

} // namespace

Decision decideApply(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* asked = std::get_if<NewCardAsked>(&question.request.asked);
    if (const auto* act = actOf({}, question, findings)) {
        checkAct(*act, bankOf(asked), question, findings);
    }
    checkNewCard(asked, question, findings);
    checkInsured(question, findings);
    if (currentCard(question.file) != nullptr) { // another one is a replacement, and has its fee
        findings.refuse(Reason::AlreadyHasCard, "A7");
    }
    return std::move(findings).close(
        [&]() -> std::vector<Event> { return {record(question), applied(*asked, question)}; });
}

Decision decideReplace(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* asked = std::get_if<ReplacementAsked>(&question.request.asked);
    if (!question.request.card && question.file.legacyCard &&
        currentCard(question.file) == nullptr) {
        return decideReplaceLegacy(asked, question, std::move(findings));
    }
    const auto* card = cardOf(question, findings);
    checkNewCard(asked == nullptr ? nullptr : &asked->card, question, findings);
    checkInsured(question, findings);
    if (asked != nullptr) {
        if (const auto* act = actOf(asked->reason, question, findings)) {
            auto banks = bankOf(&asked->card);
            if (card != nullptr) {
                banks.push_back(card->bank);
            }
            checkAct(*act, banks, question, findings);
        }
    }
    if (card != nullptr) {
        checkStage(*card, findings);
        if (asked != nullptr) {
            checkReason(*card, *asked, question, findings);
        }
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        std::vector<Event> events{record(question)};
        settleLosses(*card, question, events);
        events.emplace_back(applied(asked->card, question));
        events.emplace_back(CardReplaced{card->number, asked->card.number});
        return events;
    });
}

} // namespace guitai::domain
