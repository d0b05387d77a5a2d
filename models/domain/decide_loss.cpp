// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

constexpr std::size_t applications = 2;

std::set<Application> scopeOf(const LossAsked& asked) {
    return asked.scope.empty() ? std::set{Application::Social, Application::Financial}
                               : asked.scope;
}

/// Self-service is open only to who has changed the initial value (L2).
void checkSelfService(const Card& card, const LossRules& rules, Findings& findings) {
    for (const auto kind : rules.selfServiceOwn.value) {
        const auto pin = card.pins.find(kind);
        if (pin != card.pins.end() && pin->second.initial) {
            findings.refuse(Reason::PinStillInitial, rules.selfServiceOwn.source.rule);
        }
    }
}

void checkLoss(const Card* card, const LossAsked& asked, const Question& question,
               Findings& findings) {
    const auto& rules = question.rules;
    const auto scope = scopeOf(asked);
    const ActRules* checked = nullptr;
    for (const auto application : scope) {
        const auto* act = rules.lossAct(asked.kind, application);
        if (act == nullptr || !rules.loss) {
            findings.refuse(Reason::ProcedureNotOffered, rules.ownRule());
        } else if (act != checked) {
            checkAct(*act, card == nullptr ? std::vector<BankName>{} : std::vector{card->bank},
                     question, findings);
            checked = act;
        }
    }
    if (!asked.detailsAgree) {
        findings.refuse(Reason::DetailsDiffer, "L2");
    }
    if (!rules.loss || card == nullptr) {
        return;
    }
    if (asked.kind == LossKind::Formal && rules.loss->formalJointly.value &&
        scope.size() < applications) {
        findings.refuse(Reason::LossJointly, rules.loss->formalJointly.source.rule);
    }
    if (asked.kind == LossKind::SelfService) {
        checkSelfService(*card, *rules.loss, findings);
    }
}

/// The bank is told after the fact: the loss counts from now on, whatever the bank answers.
Authorised duty(const Card& card, AccountAct what, const Question& question) {
    const auto& now = question.circumstances;
    return {{.operation = now.operation,
             .procedure = question.request.procedure,
             .card = card.number,
             .expiresAt = now.at,
             .account = AccountOrder{.act = what, .from = CardAccount{card.number}}}};
}

} // namespace

Decision decideReportLoss(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* card = cardOf(question, findings);
    const auto* asked = std::get_if<LossAsked>(&question.request.asked);
    if (asked == nullptr) {
        findings.refuse(Reason::ProcedureNotOffered, question.rules.ownRule());
    } else {
        checkLoss(card, *asked, question, findings);
    }
    if (card != nullptr) {
        checkStage(*card, findings);
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        std::vector<Event> events{record(question)};
        settleLosses(*card, question, events);
        const auto scope = scopeOf(*asked);
        events.emplace_back(
            LossReported{card->number, asked->kind, scope, question.circumstances.at});
        if (scope.contains(Application::Financial) && !card->frozen) {
            events.emplace_back(duty(*card, AccountAct::Freeze, question));
        }
        return events;
    });
}

Decision decideCancelLoss(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* card = cardOf(question, findings);
    if (const auto* act = actOf({}, question, findings)) {
        checkAct(*act, card == nullptr ? std::vector<BankName>{} : std::vector{card->bank},
                 question, findings);
    }
    std::set<Application> lost;
    if (card != nullptr) {
        checkStage(*card, findings);
        for (const auto& [application, name] : Words<Application>::all) {
            if (isLost(stateOf(*card, application))) {
                lost.insert(application);
            }
        }
        if (lost.empty()) {
            findings.refuse(Reason::NotLost, "L4");
        }
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        std::vector<Event> events{record(question), LossCancelled{card->number, lost}};
        if (card->frozen) {
            events.emplace_back(duty(*card, AccountAct::Unfreeze, question));
        }
        return events;
    });
}

} // namespace guitai::domain
