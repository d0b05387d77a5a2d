// SPDX-License-Identifier: Apache-2.0
#include "models/domain/evolving.h"
#include "models/domain/procedures.h"

namespace guitai::domain {

namespace {

const PastAct* lastAct(const Question& question, Findings& findings) {
    const auto* asked = std::get_if<ReversalAsked>(&question.request.asked);
    const auto& acts = question.file.pastActs;
    if (acts.empty() || (asked != nullptr && acts.back().operation != asked->operation)) {
        findings.refuse(Reason::NothingToReverse, "O2");
        return nullptr;
    }
    if (chinaDate(acts.back().at) != question.today()) {
        findings.refuse(Reason::NotSameDay, "O2");
    }
    return &acts.back();
}

/// What the bank has to undo: the money goes back the way it came, a freeze is lifted.
std::optional<AccountOrder> undoing(const PastAct& act, const Question& question) {
    if (act.account) {
        return AccountOrder{AccountAct::Reverse, act.account->to, act.account->from,
                            act.account->amount};
    }
    if (act.procedure != Procedure::ReportLoss) {
        return std::nullopt;
    }
    for (const auto& card : question.file.cards) {
        const auto before = std::ranges::find(act.cards, card.number, &Card::number);
        if (card.frozen && before != act.cards.end() && !before->frozen) {
            return AccountOrder{.act = AccountAct::Unfreeze, .from = CardAccount{card.number}};
        }
    }
    return std::nullopt;
}

} // namespace

bool canReverse(const PastAct& act, const std::optional<AccountOrder>& undone,
                const HolderFile& file) {
    if (!undone || undone->amount <= Money()) {
        return evolving::sameMoney(file, act);
    }
    const auto moved = evolve(file, FundsMoved{undone->from, undone->to, undone->amount});
    return moved && evolving::sameMoney(*moved, act);
}

std::vector<Event> reversed(const Uuid& operation, const std::optional<AccountOrder>& undone,
                            const HolderFile& file) {
    std::vector<Event> events;
    // A freeze that was never reported on is no longer due.
    for (const auto& open : file.authorisations) {
        if (open.operation == operation) {
            events.emplace_back(AuthorisationClosed{operation});
        }
    }
    if (undone && undone->amount > Money()) {
        events.emplace_back(FundsMoved{undone->from, undone->to, undone->amount});
    }
    if (const auto fee = file.pastActs.back().fee; fee > Money()) {
        events.emplace_back(FeeReturned{operation, fee});
    }
    events.emplace_back(ActReversed{operation});
    return events;
}

Decision decideReverse(const Question& question) {
    Findings findings;
    checkRules(question, findings);
    const auto* past = lastAct(question, findings);
    if (past != nullptr && !canReverse(*past, undoing(*past, question), question.file)) {
        findings.refuse(Reason::NothingToReverse, "O2");
    }
    const auto* act = actOf({}, question, findings);
    if (act != nullptr) {
        checkAct(*act, {}, question, findings);
    }
    const bool authorise = question.request.phase == Phase::Authorise;
    if (authorise) {
        checkNothingUnderWay(nullptr, Procedure::Reverse, {}, Source{"O2", {}}, question, findings);
    }
    return std::move(findings).close([&]() -> std::vector<Event> {
        const auto order = undoing(*past, question);
        if (!authorise) {
            return reversed(past->operation, order, question.file);
        }
        auto leave = leaveFor(question, nullptr, *act);
        leave.account = order;
        leave.reverses = past->operation;
        return {Authorised{std::move(leave)}};
    });
}

} // namespace guitai::domain
