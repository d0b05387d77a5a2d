// SPDX-License-Identifier: Apache-2.0
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

const Authorisation* leaveFor(const Question& question) {
    const auto& request = question.request;
    for (const auto& open : question.file.authorisations) {
        if (request.authorisation && open.operation == *request.authorisation) {
            const bool sameCard = !request.card || *request.card == open.card;
            return sameCard && open.procedure == request.procedure ? &open : nullptr;
        }
    }
    return nullptr;
}

/// Exactly one outcome for each credential that leave was given for, and for no other.
void checkOutcomes(const Authorisation& leave, const std::string& rule, const Question& question,
                   Findings& findings) {
    const auto& outcomes = question.request.outcomes;
    for (const auto& outcome : outcomes) {
        if (std::ranges::find(leave.pins, outcome.pin) == leave.pins.end()) {
            findings.refuse(Reason::AuthorisationMissing, rule);
        }
        if (outcome.wrong && *outcome.wrong < 0) {
            findings.refuse(Reason::OutcomeMissing, rule);
        }
    }
    for (const auto kind : leave.pins) {
        if (std::ranges::count(outcomes, kind, &CredentialOutcome::pin) != 1) {
            findings.refuse(Reason::OutcomeMissing, rule);
        }
    }
}

WrongEntriesNoted noted(const Card& card, const CredentialOutcome& outcome,
                        const Question& question) {
    WrongEntriesNoted event{.card = card.number, .pin = outcome.pin, .wrong = *outcome.wrong};
    const auto* values = question.rules.credential(outcome.pin);
    if (values != nullptr && values->limit.value && event.wrong >= values->limit.value->wrong) {
        event.lockedIn = question.circumstances.window.city;
        event.lockedOn = question.today();
    }
    return event;
}

std::vector<Event> outcomeEvents(const Authorisation& leave, const Card& card,
                                 const Question& question) {
    std::vector<Event> events{AuthorisationClosed{leave.operation}};
    std::vector<CredentialKind> changed;
    for (const auto& outcome : question.request.outcomes) {
        if (!outcome.done) {
            if (outcome.wrong) {
                events.emplace_back(noted(card, outcome, question));
            }
            continue;
        }
        changed.push_back(outcome.pin);
        if (leave.procedure == Procedure::ResetPin) {
            events.emplace_back(PinReset{card.number, outcome.pin});
        } else {
            events.emplace_back(PinChanged{card.number, outcome.pin});
        }
    }
    // A loss or closing that came in between stands: only what is still inactive, on a card that is
    // still its holder's, becomes active. What is left half done can be authorised again.
    if (leave.procedure == Procedure::Activate && card.stage == CardStage::Collected) {
        std::ranges::copy(activatedWith(card, changed, question), std::back_inserter(events));
    }
    return events;
}

} // namespace

// What a chip or a host has done is done. So a report is not asked whether the act would be allowed
// now, and leave that has run out in the meantime does not make it untrue: nothing new may begin on
// it, but what began is taken in, or the file would lie about the card.
Decision decideReport(const Question& question) {
    Findings findings;
    const auto* leave = leaveFor(question);
    const Card* card = leave == nullptr ? nullptr : question.file.find(leave->card);
    if (card == nullptr) {
        findings.refuse(Reason::AuthorisationMissing, question.rules.ownRule());
    } else {
        checkOutcomes(*leave, question.rules.ownRule(), question, findings);
    }
    return std::move(findings).close([&] { return outcomeEvents(*leave, *card, question); });
}

} // namespace guitai::domain
