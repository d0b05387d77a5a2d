// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

bool contains(const std::vector<CredentialKind>& list, CredentialKind kind) {
    return std::ranges::find(list, kind) != list.end();
}

const std::vector<CredentialKind>& changedWith(Application application, const Rules& rules) {
    static const std::vector<CredentialKind> none;
    const auto found = rules.activation.changes.find(application);
    return found == rules.activation.changes.end() ? none : found->second.value;
}

/// The applications this activation is about.
std::vector<Application> inactive(const Card& card, const Question& question) {
    std::vector<Application> list;
    for (const auto& [application, name] : Words<Application>::all) {
        if (stateAt(card, application, question.rules, question.circumstances.at) ==
            ApplicationState::Inactive) {
            list.push_back(application);
        }
    }
    return list;
}

/// Credentials that still have their initial value and must not keep it. Host-kept ones first: the
/// host's change can be asked again without harm, the chip's cannot.
std::vector<CredentialKind> toChange(const Card& card, const std::vector<Application>& applications,
                                     const Rules& rules) {
    std::vector<CredentialKind> list;
    for (const auto keeper : {KeptBy::Host, KeptBy::Chip}) {
        for (const auto application : applications) {
            for (const auto kind : changedWith(application, rules)) {
                const auto pin = card.pins.find(kind);
                const auto* values = rules.credential(kind);
                if (pin != card.pins.end() && pin->second.initial && values != nullptr &&
                    values->keptBy.value == keeper && !contains(list, kind)) {
                    list.push_back(kind);
                }
            }
        }
    }
    return list;
}

void checkCredentials(const Card& card, Application application, const Question& question,
                      Findings& findings) {
    for (const auto kind : changedWith(application, question.rules)) {
        const auto pin = card.pins.find(kind);
        if (pin == card.pins.end() || question.rules.credential(kind) == nullptr) {
            findings.refuse(Reason::ProcedureNotOffered, "P1");
        } else if (pin->second.initial) {
            checkNotLocked(card, kind, question, findings);
        }
    }
}

void checkApplications(const Card& card, const std::vector<Application>& applications,
                       const Question& question, Findings& findings) {
    checkStage(card, findings);
    if (card.stage == CardStage::Collected) {
        for (const auto& [application, name] : Words<Application>::all) {
            checkHeld(stateAt(card, application, question.rules, question.circumstances.at),
                      question.rules, findings);
        }
        if (card.state() == ApplicationState::Active) {
            findings.refuse(Reason::AlreadyActive, "V1");
        }
    }
    for (const auto application : applications) {
        const auto* act = question.rules.act(Procedure::Activate, application);
        if (act == nullptr) {
            findings.refuse(Reason::ProcedureNotOffered, question.rules.ownRule());
            continue;
        }
        checkAct(*act, {card.bank}, question, findings);
        checkCredentials(card, application, question, findings);
    }
}

Authorisation leave(const Card& card, const std::vector<Application>& applications,
                    const std::vector<CredentialKind>& pins, const Question& question) {
    int minutes = 24 * 60;
    for (const auto application : applications) {
        const auto* act = question.rules.act(Procedure::Activate, application);
        minutes = std::min(minutes, act->authorisationMinutes.value);
    }
    return {.operation = question.circumstances.operation,
            .procedure = Procedure::Activate,
            .card = card.number,
            .pins = pins,
            .expiresAt = question.circumstances.at + std::chrono::minutes(minutes),
            .account = transferAfterActivation(card, question)};
}

} // namespace

std::vector<Event> activatedWith(const Card& card, const std::vector<CredentialKind>& changed,
                                 const Question& question) {
    std::vector<Event> events;
    for (const auto application : inactive(card, question)) {
        const auto own = [&](CredentialKind kind) {
            const auto pin = card.pins.find(kind);
            return contains(changed, kind) || (pin != card.pins.end() && !pin->second.initial);
        };
        if (!std::ranges::all_of(changedWith(application, question.rules), own)) {
            continue;
        }
        events.emplace_back(ApplicationActivated{card.number, application});
        const auto& legacy = question.file.legacyCard;
        const bool works = legacy && (legacy->state == LegacyState::Active ||
                                      legacy->state == LegacyState::Suspended);
        if (application == Application::Social && works &&
            question.rules.activation.legacyCard.value == LegacyEffect::Stops) {
            events.emplace_back(LegacyCardStopped{});
        }
    }
    return events;
}

Decision decideActivate(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* card = cardOf(question, findings);
    if (card == nullptr) {
        return std::move(findings).close([] { return std::vector<Event>{}; });
    }
    auto applications = inactive(*card, question);
    if (applications.empty()) { // still tell where and with what it is done
        applications = {Application::Social, Application::Financial};
    }
    checkApplications(*card, applications, question, findings);
    const auto pins = toChange(*card, applications, question.rules);
    const bool authorise = question.request.phase == Phase::Authorise;
    if (authorise) {
        const auto* act = question.rules.act(Procedure::Activate, applications.front());
        checkNothingUnderWay(card, Procedure::Activate, pins,
                             act == nullptr ? Source{question.rules.ownRule(), {}}
                                            : act->authorisationMinutes.source,
                             question, findings);
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        if (authorise) {
            return {Authorised{leave(*card, applications, pins, question)}};
        }
        std::vector<Event> events;
        settleLosses(*card, question, events);
        for (const auto kind : pins) {
            events.emplace_back(
                PinChanged{card->number, kind, wrongThatStay(*card, kind, question.rules)});
        }
        std::ranges::copy(activatedWith(*card, pins, question), std::back_inserter(events));
        if (const auto order = transferAfterActivation(*card, question)) {
            std::ranges::copy(accountMoved(*order, order->amount, question),
                              std::back_inserter(events));
        }
        return events;
    });
}

} // namespace guitai::domain
