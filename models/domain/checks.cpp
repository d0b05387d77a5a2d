// SPDX-License-Identifier: Apache-2.0
#include "models/domain/checks.h"

#include "models/domain/credential_state.h"

namespace guitai::domain {

const Card* cardOf(const Question& question, Findings& findings) {
    const auto& [file, request, rules, circumstances] = question;
    const Card* card = nullptr;
    if (request.card) {
        card = file.find(*request.card);
    } else if (file.cards.size() == 1) {
        card = &file.cards.front();
    }
    if (card == nullptr) {
        findings.refuse(Reason::NoSuchCard, "C1");
    }
    return card;
}

const ActRules* actOf(const Subject& subject, const Question& question, Findings& findings) {
    const auto* act = question.rules.act(question.request.procedure, subject);
    if (act == nullptr) {
        findings.refuse(Reason::ProcedureNotOffered, question.rules.ownRule());
    }
    return act;
}

void checkRules(const Question& question, Findings& findings) {
    if (!question.rules.inForce(question.today())) {
        findings.refuse(Reason::RulesNotInForce, question.rules.ownRule());
    }
}

void checkStage(const Card& card, Findings& findings) {
    switch (card.stage) {
    case CardStage::Applied:
    case CardStage::InProduction:
    case CardStage::Ready:
        findings.refuse(Reason::CardNotCollected, "A5");
        break;
    case CardStage::Collected:
        break;
    case CardStage::Replaced:
        findings.refuse(Reason::CardReplaced, "L4");
        break;
    case CardStage::Cancelled:
        findings.refuse(Reason::CardCancelled, "O5");
        break;
    }
    if (card.replacedBy) {
        findings.refuse(Reason::CardReplaced, "L4");
    }
}

void checkHeld(ApplicationState state, const Rules& rules, Findings& findings) {
    switch (state) {
    case ApplicationState::Active:
    case ApplicationState::Inactive:
        break;
    case ApplicationState::Suspended:
        if (!rules.suspendedServes.value) {
            findings.refuse(Reason::CardSuspended, rules.suspendedServes.source.rule);
        }
        break;
    case ApplicationState::TemporarilyLost:
        findings.refuse(Reason::CardLost, "L1");
        break;
    case ApplicationState::FormallyLost:
        findings.refuse(Reason::CardLost, "L3");
        break;
    }
}

void checkServes(const Card& card, const Question& question, Findings& findings) {
    checkStage(card, findings);
    if (card.stage == CardStage::Collected) {
        for (const auto& [application, name] : Words<Application>::all) {
            checkHeld(stateAt(card, application, question.rules, question.circumstances.at),
                      question.rules, findings);
        }
    }
}

void checkNotLocked(const Card& card, CredentialKind kind, const Question& question,
                    Findings& findings) {
    if (locked(card, kind, question.rules, question.today())) {
        findings.refuse(Reason::PinLocked, question.rules.credential(kind)->limit.source.rule);
    }
}

void checkNothingUnderWay(const Card* card, Procedure procedure,
                          const std::vector<CredentialKind>& pins, const Source& source,
                          const Question& question, Findings& findings) {
    const auto& now = question.circumstances;
    for (const auto& open : question.file.authorisations) {
        const auto contains = [&](CredentialKind pin) {
            return std::ranges::find(open.pins, pin) != open.pins.end();
        };
        const bool sameCard =
            open.card == (card == nullptr ? std::nullopt : std::optional(card->number));
        const bool alive = now.at < open.expiresAt && sameCard;
        // An act that changes no credential still excludes a second one of its kind; two changes of
        // different credentials do not meet.
        const bool ofPins = procedure == Procedure::ChangePin || procedure == Procedure::ResetPin ||
                            procedure == Procedure::UnlockPin;
        const bool meets =
            std::ranges::any_of(pins, contains) || (!ofPins && open.procedure == procedure);
        if ((alive && meets) || open.operation == now.operation) {
            findings.refuse(Reason::AnotherActUnderWay, source.rule);
        }
    }
}

void settleLosses(const Card& card, const Question& question, std::vector<Event>& events) {
    auto ended = lossesEnded(card, question.rules, question.circumstances.at);
    if (!ended.empty()) {
        events.emplace_back(LossCancelled{card.number, std::move(ended)});
    }
}

ActRecorded record(const Question& question, std::optional<AccountOrder> account) {
    return {.operation = question.circumstances.operation,
            .procedure = question.request.procedure,
            .at = question.circumstances.at,
            .account = std::move(account)};
}

Authorisation leaveFor(const Question& question, const Card* card, const ActRules& act) {
    const auto& now = question.circumstances;
    return {.operation = now.operation,
            .procedure = question.request.procedure,
            .card = card == nullptr ? std::nullopt : std::optional(card->number),
            .pins = question.request.pins,
            .expiresAt = now.at + std::chrono::minutes(act.authorisationMinutes.value)};
}

} // namespace guitai::domain
