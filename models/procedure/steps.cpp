// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/steps.h"

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

const PinPlan& planFor(const State& state, domain::CredentialKind pin) {
    return *std::ranges::find(state.pins, pin, &PinPlan::pin);
}

PinSlot firstSlot(const PinPlan& plan) {
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
    case StepKind::Confirm:
    case StepKind::Approve:
        return anythingBegun(state);
    case StepKind::Identify:
    case StepKind::Details:
    case StepKind::Papers:
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

void setApprovalStep(State& state) {
    const auto there = findStep(state, StepKind::Approve);
    if (there && !state.needs.approval) {
        state.steps.erase(state.steps.begin() + static_cast<std::ptrdiff_t>(*there));
    }
    if (!there && state.needs.approval) {
        const auto perform = static_cast<std::ptrdiff_t>(stepOf(state, StepKind::Perform));
        state.steps.insert(state.steps.begin() + perform, Step{StepKind::Approve, {}});
    }
}

bool isTheCard(const State& state, const CardSeen& seen) {
    if (isMaking(state)) { // until one is taken from the stock, any blank will do
        return !isDone(state, ActKind::TakeBlank) ||
               (state.seen && state.seen->identification == seen.identification);
    }
    if (state.card && state.card->text() != seen.number) {
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
