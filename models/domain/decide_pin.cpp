// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

/// Where the place rule holds, a PIN is unlocked in the city that has locked it; in another than
/// the holder's own with more papers (P9).
void checkWhereLocked(const Credential& pin, const CredentialRules& values,
                      const Question& question, Findings& findings) {
    if (!values.unlockedWhereLocked) {
        return;
    }
    const auto& home = question.file.holder.city;
    const auto& lockedIn = pin.lockedIn ? *pin.lockedIn : home;
    const auto& rule = *values.unlockedWhereLocked;
    if (!lockedIn.sameCity(question.circumstances.window.city)) {
        findings.refuse(Reason::WrongCity, rule.source.rule);
    }
    if (!lockedIn.sameCity(home)) {
        checkPapers(rule.value, question.request.requester, findings);
        findings.restOn(rule.source);
    }
}

void checkUnlock(const Card& card, CredentialKind kind, const Question& question,
                 Findings& findings) {
    if (!locked(card, kind, question.rules, question.today())) {
        findings.refuse(Reason::NotLocked, "P9");
    }
    checkWhereLocked(card.pins.at(kind), *question.rules.credential(kind), question, findings);
}

/// What a chip or a host finds out for itself; a case says it (P3).
void checkTyped(const Request& request, Findings& findings) {
    const auto* typed = std::get_if<PinsTyped>(&request.asked);
    if (typed != nullptr && !typed->oldRight) {
        findings.refuse(Reason::OldPinWrong, "P3");
    }
    if (typed != nullptr && !typed->newAcceptable) {
        findings.refuse(Reason::NewPinUnacceptable, "P3");
    }
}

void checkCredential(const Card& card, CredentialKind kind, const Question& question,
                     Findings& findings) {
    const auto& rules = question.rules;
    const auto* act = rules.act(question.request.procedure, kind);
    const auto* credential = rules.credential(kind);
    if (act == nullptr || credential == nullptr || !card.pins.contains(kind)) {
        findings.refuse(Reason::ProcedureNotOffered, "P1");
        return;
    }
    checkAct(*act, {card.bank}, question, findings);
    if (card.stage == CardStage::Collected) {
        const auto state =
            stateAt(card, credential->application.value, rules, question.circumstances.at);
        checkHeld(state, rules, findings);
        if (state == ApplicationState::Inactive) {
            // Its PIN gets the holder's value with the activation, not before (P5).
            findings.refuse(Reason::NotActive, "V1");
        }
    }
    // A locked PIN cannot prove itself by the old value; a reset asks for none and ends the lock.
    if (question.request.procedure == Procedure::ChangePin) {
        checkNotLocked(card, kind, question, findings);
        if (credential->initialChangedWith && card.pins.at(kind).initial) {
            checkPapers(credential->initialChangedWith->value, question.request.requester,
                        findings);
            findings.restOn(credential->initialChangedWith->source);
        }
    }
    if (question.request.procedure == Procedure::UnlockPin) {
        checkUnlock(card, kind, question, findings);
    }
}

Authorisation leave(const Card& card, const Question& question) {
    const auto& [file, request, rules, circumstances] = question;
    int minutes = 24 * 60;
    for (const auto kind : request.pins) {
        const auto* act = rules.act(request.procedure, kind);
        minutes = std::min(minutes, act->authorisationMinutes.value);
    }
    return {.operation = circumstances.operation,
            .procedure = request.procedure,
            .card = card.number,
            .pins = request.pins,
            .expiresAt = circumstances.at + std::chrono::minutes(minutes)};
}

Source leaveSource(const Question& question) {
    for (const auto kind : question.request.pins) {
        if (const auto* act = question.rules.act(question.request.procedure, kind)) {
            return act->authorisationMinutes.source;
        }
    }
    return {question.rules.ownRule(), {}};
}

std::vector<Event> done(const Card& card, const Question& question) {
    std::vector<Event> events;
    for (const auto kind : question.request.pins) {
        if (question.request.procedure == Procedure::ChangePin) {
            events.emplace_back(
                PinChanged{card.number, kind, wrongThatStay(card, kind, question.rules)});
        } else if (question.request.procedure == Procedure::UnlockPin) {
            events.emplace_back(PinUnlocked{card.number, kind});
        } else {
            events.emplace_back(PinReset{card.number, kind});
        }
    }
    return events;
}

} // namespace

Decision decidePinAct(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto& request = question.request;
    const auto* card = cardOf(question, findings);
    if (request.pins.empty()) {
        findings.refuse(Reason::ProcedureNotOffered, "P1");
    }
    if (request.procedure == Procedure::ChangePin) {
        checkTyped(request, findings);
    }
    if (card != nullptr) {
        checkStage(*card, findings);
        for (const auto kind : request.pins) {
            checkCredential(*card, kind, question, findings);
        }
    }
    const bool authorise = request.phase == Phase::Authorise;
    if (card != nullptr && authorise) {
        checkNothingUnderWay(card, request.procedure, request.pins, leaveSource(question), question,
                             findings);
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        if (authorise) {
            return {Authorised{leave(*card, question)}};
        }
        return done(*card, question);
    });
}

} // namespace guitai::domain
