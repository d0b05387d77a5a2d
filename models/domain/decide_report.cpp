// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

const Authorisation* openLeave(const Question& question) {
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

void addCredentials(const Authorisation& leave, const Card& card, const Question& question,
                    std::vector<Event>& events) {
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
        } else if (leave.procedure == Procedure::UnlockPin) {
            events.emplace_back(PinUnlocked{card.number, outcome.pin});
        } else {
            const auto stay = wrongThatStay(card, outcome.pin, question.rules);
            events.emplace_back(PinChanged{card.number, outcome.pin, stay});
        }
    }
    // A loss or closing that came in between stands: only what is still inactive, on a card that is
    // still its holder's, becomes active. What is left half done can be authorised again.
    if (leave.procedure == Procedure::Activate && card.stage == CardStage::Collected &&
        !card.replacedBy) {
        settleLosses(card, question, events);
        std::ranges::copy(activatedWith(card, changed, question), std::back_inserter(events));
    }
}

/// What the bank did. An order that it has not carried out changes nothing.
void addAccount(const AccountOrder& order, const Question& question, std::vector<Event>& events) {
    const auto& outcome = question.request.account;
    if (!outcome || !outcome->done) {
        return;
    }
    switch (order.act) {
    case AccountAct::Freeze:
    case AccountAct::Unfreeze:
        if (const auto* account = std::get_if<CardAccount>(&order.from)) {
            events.emplace_back(AccountFrozen{account->card, order.act == AccountAct::Freeze});
        }
        break;
    case AccountAct::Transfer:
    case AccountAct::Clear:
        std::ranges::copy(accountMoved(order, outcome->amount, question),
                          std::back_inserter(events));
        break;
    case AccountAct::Reverse:
        break; // with the act that it undoes
    }
}

/// Undone is the act that leave was given for. Where another has come after it meanwhile, the file
/// stays as it is, and only what the bank has moved back is taken in.
void addReversal(const Authorisation& leave, const Question& question, std::vector<Event>& events) {
    const auto& acts = question.file.pastActs;
    const auto& outcome = question.request.account;
    if (leave.account && (!outcome || !outcome->done)) {
        return;
    }
    const bool last = !acts.empty() && leave.reverses && acts.back().operation == *leave.reverses;
    if (last && canReverse(acts.back(), leave.account, question.file)) {
        std::ranges::copy(reversed(*leave.reverses, leave.account, question.file),
                          std::back_inserter(events));
    } else if (leave.account) {
        std::ranges::copy(movedBack(*leave.account, question.file), std::back_inserter(events));
    }
}

std::vector<Event> outcomeEvents(const Authorisation& leave, const Question& question) {
    std::vector<Event> events{AuthorisationClosed{leave.operation}};
    const auto* card = leave.card ? question.file.find(*leave.card) : nullptr;
    if (card != nullptr) {
        addCredentials(leave, *card, question, events);
    }
    const auto* made = std::get_if<MadeAsked>(&question.request.asked);
    if (leave.procedure == Procedure::Produce && card != nullptr && made != nullptr) {
        std::ranges::copy(madeHere(*card, *made, question.today()), std::back_inserter(events));
    }
    if (leave.procedure == Procedure::Reverse) {
        addReversal(leave, question, events);
    } else if (leave.account) {
        addAccount(*leave.account, question, events);
    }
    return events;
}

/// The bank's part: told where there is one, of no negative amount, and a duty is not given back.
void checkAccount(const Authorisation& leave, const std::string& rule, const Question& question,
                  Findings& findings) {
    const auto& outcome = question.request.account;
    const bool duty = leave.account && hasDuty(leave.procedure);
    if (leave.account.has_value() != outcome.has_value() ||
        (outcome && outcome->amount < Money()) || (duty && outcome && !outcome->done)) {
        findings.refuse(Reason::OutcomeMissing, rule);
    }
}

/// What was personalised, where something was.
void checkMade(const Authorisation& leave, const std::string& rule, const Question& question,
               Findings& findings) {
    const auto* made = std::get_if<MadeAsked>(&question.request.asked);
    if (leave.procedure == Procedure::Produce && made != nullptr &&
        !isIdentification(made->identification)) {
        findings.refuse(Reason::OutcomeMissing, rule);
    }
}

} // namespace

// What a chip or a host has done is done. So a report is not asked whether the act would be allowed
// now, and leave that has run out in the meantime does not make it untrue: nothing new may begin on
// it, but what began is taken in, or the file would lie about the card.
Decision decideReport(const Question& question) {
    Findings findings;
    const auto rule = question.rules.ownRule();
    const auto* leave = openLeave(question);
    const bool whole =
        leave != nullptr && (!leave->card || question.file.find(*leave->card) != nullptr);
    if (!whole) {
        findings.refuse(Reason::AuthorisationMissing, rule);
    } else {
        checkOutcomes(*leave, rule, question, findings);
        checkAccount(*leave, rule, question, findings);
        checkMade(*leave, rule, question, findings);
    }
    return std::move(findings).close([&] { return outcomeEvents(*leave, question); });
}

} // namespace guitai::domain
