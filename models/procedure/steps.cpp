// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/steps.h"

#include "models/domain/identity_document.h"
#include "models/procedure/acts.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

std::size_t indexOf(const std::vector<Step>& steps, std::vector<Step>::const_iterator at) {
    return static_cast<std::size_t>(at - steps.begin());
}

} // namespace

std::optional<std::size_t> findStep(const State& state, StepKind kind) {
    const auto at = std::ranges::find(state.steps, kind, &Step::kind);
    if (at == state.steps.end()) {
        return std::nullopt;
    }
    return indexOf(state.steps, at);
}

std::size_t stepOf(const State& state, StepKind kind) {
    return findStep(state, kind).value();
}

std::size_t pinStepOf(const State& state, domain::CredentialKind pin) {
    const Step wanted{StepKind::EnterPin, pin};
    return indexOf(state.steps, std::ranges::find(state.steps, wanted));
}

const PinPlan& planFor(const State& state, domain::CredentialKind pin, PinSlot slot) {
    const auto& plans = slot == PinSlot::Proof ? state.proofs : state.pins;
    return *std::ranges::find(plans, pin, &PinPlan::pin);
}

PinSlot firstSlot(const PinPlan& plan) {
    if (plan.work == PinWork::Prove) {
        return PinSlot::Proof;
    }
    return plan.work == PinWork::Change ? PinSlot::Old : PinSlot::New;
}

bool passedOver(const State& state, std::size_t step) {
    const auto& there = state.steps[step];
    switch (there.kind) {
    case StepKind::EnterPin: {
        const auto* act = keeperActFor(state, *there.pin);
        const bool typed = state.held.contains(*there.pin) && !state.onlyOld;
        return typed || act == nullptr || act->status == ActStatus::Done;
    }
    case StepKind::ProvePin:
        return state.proved.contains(*there.pin) || anythingBegun(state);
    case StepKind::Confirm:
    case StepKind::Approve:
        return anythingBegun(state);
    case StepKind::Identify:
    case StepKind::Details:
    case StepKind::Papers:
    case StepKind::Document:
    case StepKind::ReadCard:
    case StepKind::Perform:
    case StepKind::HandOver:
        return false;
    }
    return false;
}

std::optional<std::size_t> firstPinStepToRepeat(const State& state) {
    for (std::size_t i = 0; i < state.steps.size(); ++i) {
        const auto& step = state.steps[i];
        if (step.kind == StepKind::ProvePin && !passedOver(state, i)) {
            return i;
        }
        if (step.kind != StepKind::EnterPin) {
            continue;
        }
        const auto* act = keeperActFor(state, *step.pin);
        if (act != nullptr && act->status == ActStatus::Planned &&
            !state.held.contains(*step.pin)) {
            return i;
        }
    }
    return std::nullopt;
}

namespace {

void takeOut(State& state, StepKind kind) {
    const auto at = static_cast<std::ptrdiff_t>(state.step);
    const auto before = std::count_if(state.steps.begin(), state.steps.begin() + at,
                                      [kind](const Step& step) { return step.kind == kind; });
    std::erase_if(state.steps, [kind](const Step& step) { return step.kind == kind; });
    state.step -= static_cast<std::size_t>(before);
}

/// Where the work stands, it stays.
void putIn(State& state, std::size_t at, const Step& step) {
    state.steps.insert(state.steps.begin() + static_cast<std::ptrdiff_t>(at), step);
    if (at <= state.step) {
        ++state.step;
    }
}

/// What the requester shows, or while that is not known, what the act asks for.
bool asksForDocument(const State& state) {
    auto requester = state.requester;
    if (requester.papers.empty()) {
        requester.papers = {state.needs.papers.begin(), state.needs.papers.end()};
    }
    return domain::documentShown(requester).has_value();
}

void setProofSteps(State& state) {
    takeOut(state, StepKind::ProvePin);
    const auto onChip = [](const PinPlan& plan) { return plan.keptBy == domain::KeptBy::Chip; };
    if (!isMaking(state) && std::ranges::none_of(state.pins, onChip)) {
        takeOut(state, StepKind::ReadCard);
    }
    const auto last = [&state] { // an enquiry confirms nothing
        return findStep(state, StepKind::Confirm).value_or(stepOf(state, StepKind::Perform));
    };
    if (std::ranges::any_of(state.proofs, onChip) && !findStep(state, StepKind::ReadCard)) {
        putIn(state, last(), {StepKind::ReadCard, {}});
    }
    // Before a new PIN is typed: who cannot prove the old one should not have to choose.
    auto at = findStep(state, StepKind::EnterPin).value_or(last());
    for (const auto& plan : state.proofs) {
        putIn(state, at++, {StepKind::ProvePin, plan.pin});
    }
}

} // namespace

void setAskedForSteps(State& state) {
    takeOut(state, StepKind::Approve);
    takeOut(state, StepKind::Document);
    if (const auto papers = findStep(state, StepKind::Papers); papers && asksForDocument(state)) {
        putIn(state, *papers + 1, {StepKind::Document, {}});
    }
    setProofSteps(state);
    if (state.needs.approval) {
        putIn(state, stepOf(state, StepKind::Perform), {StepKind::Approve, {}});
    }
}

void takeRequester(State& state, domain::RequesterRole role,
                   const std::set<domain::Paper>& papers) {
    const auto before = domain::documentShown(state.requester);
    state.requester.role = role;
    state.requester.papers = papers;
    if (domain::documentShown(state.requester) != before) {
        state.requester.document.reset();
    }
}

bool isTheCard(const State& state, const CardSeen& seen) {
    if (isMaking(state)) { // until one is taken from the stock, any blank will do
        return !isDone(state, ActKind::TakeBlank) ||
               (state.seen && state.seen->identification == seen.identification);
    }
    const auto& wanted = state.card ? state.card : state.provedOn;
    if (wanted && wanted->text() != seen.number) {
        return false;
    }
    return !state.seen || state.seen->identification == seen.identification;
}

Situation cardUnfit(const State& state) {
    if (isMaking(state)) {
        const bool used = !isDone(state, ActKind::TakeBlank) && !state.seen->number.empty();
        return {.kind = used ? SituationKind::NotBlank : SituationKind::None};
    }
    const auto onChip = [](const PinPlan& plan) { return plan.keptBy == domain::KeptBy::Chip; };
    const auto plan = std::ranges::find_if(state.pins, onChip);
    if (plan == state.pins.end() || plan->work == PinWork::Reset || plan->work == PinWork::Unlock) {
        return {};
    }
    if (state.seen->locked) {
        return {.kind = SituationKind::PinLocked, .triesLeft = 0};
    }
    // The initial value is presented by the program: never when that could lock the card.
    if (plan->work == PinWork::ReplaceInitial && state.seen->triesLeft &&
        *state.seen->triesLeft <= 1) {
        return {.kind = SituationKind::PinTooFewTries, .triesLeft = state.seen->triesLeft};
    }
    return {};
}

} // namespace guitai::procedure
