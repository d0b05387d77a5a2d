// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/advance.h"

#include "models/procedure/acts.h"
#include "models/procedure/steps.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

SituationKind doubtOf(ActKind kind) {
    if (kind == ActKind::WriteCard) {
        return SituationKind::WriteInDoubt;
    }
    return wantsPin(kind) ? SituationKind::ChipInDoubt : SituationKind::UnlockInDoubt;
}

} // namespace

bool Advance::cardWanted() const {
    return state_.current().kind == StepKind::ReadCard || state_.resolving.has_value();
}

void Advance::forgetPins() {
    state_.onlyOld = false;
    state_.held.clear();
    effects_.emplace_back(ForgetPins{});
}

void Advance::forward() {
    enter(state_.step + 1);
}

void Advance::enter(std::size_t step, Direction way) {
    const auto leadsForward = [this](const Step& there) {
        return there.kind == StepKind::ReadCard ||
               (there.kind == StepKind::ProvePin && state_.proved.contains(*there.pin));
    };
    while (way == Direction::Back && step > 0 && leadsForward(state_.steps[step])) {
        --step;
    }
    while (passedOver(state_, step)) {
        ++step;
    }
    state_.step = step;
    state_.prompt.reset();
    switch (state_.current().kind) {
    case StepKind::Identify:
    case StepKind::Details:
    case StepKind::Papers:
    case StepKind::Document:
    case StepKind::Confirm:
    case StepKind::HandOver:
        return;
    case StepKind::ProvePin:
        ask(PinSlot::Proof);
        return;
    case StepKind::ReadCard:
        state_.busy = true;
        effects_.emplace_back(ReadCard{});
        return;
    case StepKind::EnterPin: {
        const auto& plan = planFor(state_, *state_.current().pin);
        ask(state_.onlyOld ? PinSlot::Old : firstSlot(plan));
        return;
    }
    case StepKind::Approve:
        if (state_.authoriseEnvelope.empty()) {
            buildEnvelope();
        }
        return;
    case StepKind::Perform:
        runNext();
        return;
    }
}

void Advance::ask(PinSlot slot) {
    const auto pin = state_.prompt ? state_.prompt->pin : *state_.current().pin;
    const auto& plan = planFor(state_, pin, slot);
    state_.prompt = PinPrompt{pin, slot, {}, plan.limit};
    if (costsTry(slot) && plan.keptBy == domain::KeptBy::Chip && state_.seen) {
        state_.prompt->triesLeft = state_.seen->triesLeft;
    }
}

void Advance::takeNeeds(const domain::Needs& needs, const std::vector<PinPlan>& proofs) {
    state_.needs = needs;
    state_.proofs = proofs;
    state_.proved.clear();
    setAskedForSteps(state_);
}

void Advance::buildEnvelope() {
    state_.busy = true;
    effects_.emplace_back(BuildEnvelope{});
}

void Advance::takeBackAsking() {
    if (state_.awaited) {
        state_.awaited.reset();
        effects_.emplace_back(WithdrawApproval{state_.authoriseOperation});
    }
}

void Advance::dropEnvelope() {
    takeBackAsking();
    state_.authoriseEnvelope.clear();
    state_.approver.clear();
}

void Advance::takeOrder(ActKind from, const ActFinished& finished) {
    state_.order = finished.order;
    if (from == ActKind::Submit) {
        state_.authoriseOperation = state_.reportOperation;
        state_.reportOperation = finished.nextOperation;
        state_.acts.push_back({ActKind::AtBank});
        state_.acts.push_back({ActKind::Report});
    } else if (bankAct(state_) == nullptr) { // leave may be asked for twice
        const auto report = std::ranges::find(state_.acts, ActKind::Report, &Act::kind);
        state_.acts.insert(report, Act{ActKind::AtBank});
    }
}

void Advance::runNext() {
    const auto next = nextAct(state_);
    if (!next) {
        state_.step = stepOf(state_, StepKind::HandOver);
        if (endingOf(state_) == Ending::NotDone && keeperActDone(state_)) {
            state_.situation.kind = SituationKind::HalfDone;
        }
        if (bankIsDuty(state_) && bankAct(state_)->status == ActStatus::NotDone) {
            state_.situation = {.kind = SituationKind::BankNotTold};
        }
        end(endingOf(state_));
        return;
    }
    auto& act = state_.acts[*next];
    if (wantsPin(act.kind) && !state_.held.contains(*act.pin)) {
        enterKeepingSituation(pinStepOf(state_, *act.pin)); // typed before a restart: again
        return;
    }
    const bool sendsEnvelope = act.kind == ActKind::Authorise || act.kind == ActKind::Submit;
    if (sendsEnvelope && state_.authoriseEnvelope.empty()) {
        buildEnvelope();
        return;
    }
    act.status = ActStatus::Intended;
    act.begun = true;
    state_.busy = true;
    effects_.emplace_back(RunAct{*next});
}

void Advance::actDone(Act& act, const ActFinished& finished) {
    act.status = ActStatus::Done;
    state_.resolving.reset();
    if (act.kind == ActKind::Authorise) {
        state_.authorisedUntil = finished.authorisedUntil;
    }
    if (act.kind == ActKind::AtBank) {
        act.amount = finished.amount;
    }
    if (act.kind == ActKind::Report || act.kind == ActKind::Submit) {
        state_.reportApplied = finished.applied;
        state_.history = finished.history;
    }
    const auto kind = act.kind; // the list of acts may grow now
    if (finished.order && (kind == ActKind::Authorise || kind == ActKind::Submit)) {
        takeOrder(kind, finished);
    }
    state_.step = stepOf(state_, StepKind::Perform);
    runNext();
}

void Advance::actNotDone(std::size_t index, const ActFinished& finished) {
    auto& act = state_.acts[index];
    state_.resolving.reset();
    act.status = ActStatus::Planned;
    if (finished.pinsGone) {
        enter(*firstPinStepToRepeat(state_));
        return;
    }
    switch (afterRefusal(state_, act, finished.situation)) {
    case AfterRefusal::Stay:
        return;
    case AfterRefusal::EndRefused:
        act.status = ActStatus::NotDone;
        forgetPins();
        end(Ending::Refused);
        return;
    case AfterRefusal::AskOldAgain:
        if (state_.seen) {
            state_.seen->triesLeft = finished.situation.triesLeft;
        }
        state_.onlyOld = true;
        enterKeepingSituation(pinStepOf(state_, *act.pin));
        return;
    case AfterRefusal::AskAllAgain:
        if (state_.seen) {
            state_.seen->triesLeft = finished.situation.triesLeft;
        }
        forgetPins();
        enterKeepingSituation(pinStepOf(state_, *act.pin));
        return;
    case AfterRefusal::ReportNotDone:
        // Refused after a write of unknown outcome: the entry that should have settled it may
        // have been mistyped, and the write have happened.
        act.status = act.doubted && !makesCard(act.kind) ? ActStatus::InDoubt : ActStatus::NotDone;
        forgetPins();
        reportAsItStands();
        return;
    case AfterRefusal::AuthoriseAgain:
        authoriseAgain();
        return;
    case AfterRefusal::ActAgain:
        state_.situation = {};
        runNext();
        return;
    case AfterRefusal::AnotherBlank:
        state_.step = stepOf(state_, StepKind::ReadCard);
        return;
    }
}

void Advance::enterKeepingSituation(std::size_t step) {
    const auto situation = state_.situation;
    enter(step);
    state_.situation = situation;
}

void Advance::reportAsItStands() {
    for (auto& act : state_.acts) {
        const bool left =
            touchesKeeper(act.kind) || (act.kind == ActKind::Report && bankIsDuty(state_));
        if (left && act.status == ActStatus::Planned) {
            act.status = ActStatus::NotDone; // a duty stays due, so nothing is reported
        }
    }
    const auto situation = state_.situation;
    state_.step = stepOf(state_, StepKind::Perform);
    state_.prompt.reset();
    runNext();
    if (state_.situation.kind != SituationKind::BankNotTold) { // which says what is left to do
        state_.situation = situation;
    }
}

void Advance::authoriseAgain() {
    if (keeperActDone(state_)) {
        reportAsItStands();
        return;
    }
    for (auto& act : state_.acts) {
        if (act.kind == ActKind::Authorise) {
            act.status = ActStatus::Planned;
        }
    }
    takeBackAsking();
    state_.authoriseEnvelope.clear();
    state_.authoriseOperation = {};
    state_.approver.clear();
    state_.authorisedUntil.reset();
    const auto approve = findStep(state_, StepKind::Approve);
    enterKeepingSituation(approve ? *approve : stepOf(state_, StepKind::Perform));
}

void Advance::resolve() {
    state_.busy = true;
    const auto kind = state_.acts[*state_.resolving].kind;
    if (onChip(kind)) {
        state_.situation = {.kind = doubtOf(kind)};
        effects_.emplace_back(ReadCard{});
        return;
    }
    effects_.emplace_back(SettleAct{*state_.resolving});
}

void Advance::settleWithCard() {
    auto& act = state_.acts[*state_.resolving];
    if (!wantsPin(act.kind)) {
        state_.busy = true;
        effects_.emplace_back(SettleAct{*state_.resolving}); // the chip tells it by itself
        return;
    }
    if (state_.seen->locked || (state_.seen->triesLeft && *state_.seen->triesLeft <= 1)) {
        // One more wrong guess would lock it: it is reset instead, by a procedure of its own.
        act.status = ActStatus::InDoubt;
        state_.resolving.reset();
        state_.situation = {.kind = SituationKind::PinTooFewTries,
                            .triesLeft = state_.seen->triesLeft};
        forgetPins();
        reportAsItStands();
        return;
    }
    state_.situation = {.kind = SituationKind::ChipInDoubt, .triesLeft = state_.seen->triesLeft};
    state_.step = pinStepOf(state_, *act.pin);
    state_.prompt.reset();
    ask(PinSlot::Check);
}

void Advance::end(Ending ending) {
    takeBackAsking();
    state_.ending = ending;
    state_.prompt.reset();
    forgetPins();
}

} // namespace guitai::procedure
