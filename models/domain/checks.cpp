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

void checkNotLocked(const Card& card, CredentialKind kind, const Question& question,
                    Findings& findings) {
    if (locked(card, kind, question.rules, question.today())) {
        findings.refuse(Reason::PinLocked, question.rules.credential(kind)->limit.source.rule);
    }
}

void checkNothingUnderWay(const Card& card, Procedure procedure,
                          const std::vector<CredentialKind>& pins, const Source& source,
                          const Question& question, Findings& findings) {
    const auto& now = question.circumstances;
    for (const auto& open : question.file.authorisations) {
        const auto contains = [&](CredentialKind pin) {
            return std::ranges::find(open.pins, pin) != open.pins.end();
        };
        const bool alive = now.at < open.expiresAt && open.card == card.number;
        const bool sameThing = std::ranges::any_of(pins, contains) || open.procedure == procedure;
        // An activation that changes no credential still excludes a second one; two changes of
        // different credentials do not meet.
        const bool meets =
            procedure == Procedure::Activate ? sameThing : std::ranges::any_of(pins, contains);
        if ((alive && meets) || open.operation == now.operation) {
            findings.refuse(Reason::AnotherActUnderWay, source.rule);
        }
    }
}

} // namespace guitai::domain
