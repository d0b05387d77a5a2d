// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/engine.h"

#include "models/procedure/acts.h"
#include "models/procedure/advance.h"
#include "models/procedure/steps.h"

#include <utility>

namespace guitai::procedure {

// What each event does. The moves they are made of: advance.cpp.

void Advance::on(const Next&) {
    if (state_.busy) {
        return;
    }
    if (state_.current().kind == StepKind::Identify || state_.current().kind == StepKind::Confirm) {
        forward();
    }
}

void Advance::on(const Back&) {
    if (state_.busy || anythingBegun(state_)) {
        return;
    }
    forgetPins();
    takeBackAsking();
    if (state_.prompt && state_.prompt->slot !=
                             firstSlot(planFor(state_, state_.prompt->pin, state_.prompt->slot))) {
        enter(state_.step); // first to the start of this entry, then to the step before
        return;
    }
    if (state_.step > 0) {
        const auto firstPin = firstPinStepToRepeat(state_);
        const bool afterPins = firstPin && *firstPin < state_.step;
        enter(afterPins ? *firstPin : state_.step - 1, Direction::Back);
    }
}

void Advance::on(const Cancel&) {
    if (state_.busy) {
        return;
    }
    if (state_.resolving) {
        auto& open = state_.acts[*state_.resolving];
        if (!makesCard(open.kind)) {
            return; // what may have happened is settled or put aside, not cancelled
        }
        open.status = ActStatus::NotDone; // the blank is given up, whatever it bears
        state_.resolving.reset();
    }
    forgetPins();
    if (!anythingBegun(state_) && !leaveMayBeHeld(state_)) {
        end(Ending::Cancelled);
        return;
    }
    reportAsItStands();
}

void Advance::on(const Retry&) {
    if (state_.busy) {
        return;
    }
    state_.situation = {};
    if (state_.resolving) {
        resolve();
        return;
    }
    enter(state_.step);
}

void Advance::on(const Resumed&) {
    state_.busy = false;
    state_.onlyOld = false;
    state_.held.clear();
    if (!anythingBegun(state_)) {
        state_.proved.clear(); // somebody else may stand there now
    }
    state_.prompt.reset();
    state_.situation = {};
    markOpenActs(state_);
    if (state_.resolving) {
        state_.step = stepOf(state_, StepKind::Perform);
        resolve();
        return;
    }
    const auto unfinished = firstPinStepToRepeat(state_);
    enter(unfinished && *unfinished < state_.step ? *unfinished : state_.step);
}

void Advance::on(const DetailsGiven& given) {
    if (state_.busy || state_.current().kind != StepKind::Details) {
        return;
    }
    dropEnvelope();
    state_.asked = given.asked;
    takeNeeds(given.needs, given.proofs);
    if (!given.refusals.empty()) {
        state_.situation = {.kind = SituationKind::NotLikeThis, .refusals = given.refusals};
        return;
    }
    state_.situation = {};
    forward();
}

void Advance::on(const PapersShown& shown) {
    if (state_.busy || state_.current().kind != StepKind::Papers) {
        return;
    }
    dropEnvelope();
    takeRequester(state_, shown.role, shown.papers);
    takeNeeds(shown.needs, shown.proofs);
    if (!shown.refusals.empty() || !shown.missing.empty()) {
        state_.situation = {.kind = SituationKind::PapersMissing,
                            .refusals = shown.refusals,
                            .missing = shown.missing};
        return;
    }
    forward();
}

void Advance::on(const DocumentGiven& given) {
    if (state_.busy || state_.current().kind != StepKind::Document) {
        return;
    }
    dropEnvelope();
    state_.proved.clear();
    state_.requester.document = given.document;
    state_.situation = {};
    state_.busy = true;
    effects_.emplace_back(CheckDocument{});
}

void Advance::on(const DocumentChecked& checked) {
    if (!state_.busy || state_.current().kind != StepKind::Document) {
        return;
    }
    state_.busy = false;
    state_.requester.document->check = checked.check;
    if (!checked.refusals.empty()) {
        state_.situation = {.kind = SituationKind::NotLikeThis, .refusals = checked.refusals};
        return;
    }
    forward();
}

void Advance::on(const PinProved& proved) {
    if (!state_.busy || state_.current().kind != StepKind::ProvePin) {
        return;
    }
    state_.busy = false;
    if (!proved.situation.any()) {
        state_.proved.insert(proved.pin);
        forward();
        return;
    }
    state_.situation = proved.situation;
    if (proved.situation.kind == SituationKind::ProofWrong) {
        ask(PinSlot::Proof); // nothing is asked of a locked one, or of a keeper that is not there
        state_.prompt->triesLeft = proved.situation.triesLeft;
    }
}

void Advance::on(const CardRead& read) {
    if (!state_.busy || !cardWanted()) {
        return;
    }
    state_.busy = false;
    if (!isTheCard(state_, read.seen)) {
        state_.situation = {.kind = SituationKind::OtherCard};
        return;
    }
    state_.seen = read.seen;
    if (state_.resolving) {
        settleWithCard();
        return;
    }
    if (const auto problem = cardUnfit(state_); problem.any()) {
        state_.situation = problem;
        return;
    }
    forward();
}

void Advance::on(const CardFailed& failed) {
    if (!state_.busy || !cardWanted()) {
        return;
    }
    state_.busy = false;
    state_.situation = {.kind = SituationKind::CardProblem,
                        .cardFault = failed.error.fault,
                        .triesLeft = failed.error.triesLeft,
                        .detail = failed.error.site};
}

void Advance::on(const PinEntered& entered) {
    if (state_.busy || !state_.prompt) {
        return;
    }
    state_.situation = {};
    switch (state_.prompt->slot) {
    case PinSlot::Old:
        if (std::exchange(state_.onlyOld, false)) {
            forward();
            return;
        }
        ask(PinSlot::New);
        return;
    case PinSlot::New:
        if (!entered.weak.empty()) {
            state_.situation = {.kind = SituationKind::PinWeak, .detail = entered.weak};
            return;
        }
        ask(PinSlot::Repeat);
        return;
    case PinSlot::Repeat:
        if (!entered.sameAsNew) {
            state_.situation = {.kind = SituationKind::PinsDiffer};
            ask(PinSlot::New);
            return;
        }
        state_.held.insert(state_.prompt->pin);
        forward();
        return;
    case PinSlot::Proof:
        state_.busy = true;
        effects_.emplace_back(ProvePin{state_.prompt->pin});
        state_.prompt.reset();
        return;
    case PinSlot::Check:
        state_.prompt.reset();
        state_.busy = true;
        effects_.emplace_back(SettleAct{*state_.resolving});
        return;
    }
}

void Advance::on(const EnvelopeReady& ready) {
    if (!state_.busy) {
        return;
    }
    state_.busy = false;
    if (ready.envelope.empty()) {
        state_.situation = {.kind = SituationKind::StoreProblem};
        return;
    }
    state_.authoriseOperation = ready.operation;
    state_.authoriseEnvelope = ready.envelope;
    if (state_.current().kind == StepKind::Perform) {
        runNext();
    }
}

void Advance::on(const AskElsewhere&) {
    if (state_.busy || state_.current().kind != StepKind::Approve || state_.awaited ||
        state_.authoriseEnvelope.empty()) {
        return;
    }
    state_.situation = {};
    state_.busy = true;
    effects_.emplace_back(AskApproval{});
}

void Advance::on(const TakeBackAsking&) {
    if (!state_.busy) {
        takeBackAsking();
    }
}

void Advance::on(const AskedElsewhere& asked) {
    if (!state_.busy || state_.current().kind != StepKind::Approve) {
        return;
    }
    state_.busy = false;
    state_.awaited = asked.awaited;
    state_.situation = asked.situation;
}

void Advance::on(const Approved& approved) {
    if (state_.busy || state_.current().kind != StepKind::Approve ||
        (approved.of && approved.of != state_.awaited)) {
        return;
    }
    if (approved.of) {
        state_.awaited.reset();
    }
    takeBackAsking(); // somebody at this desk was quicker
    state_.situation = {};
    state_.approver = approved.approver;
    state_.authoriseEnvelope = approved.envelope;
    forward();
}

void Advance::on(const ApprovalFailed& failed) {
    if (state_.busy || state_.current().kind != StepKind::Approve ||
        (failed.of && failed.of != state_.awaited)) {
        return;
    }
    if (failed.of) {
        state_.awaited.reset();
    }
    state_.situation = {.kind = failed.kind, .detail = failed.code};
}

void Advance::on(const ActFinished& finished) {
    if (!state_.busy || finished.act >= state_.acts.size()) {
        return;
    }
    state_.busy = false;
    auto& act = state_.acts[finished.act];
    act.receipt = finished.receipt.empty() ? act.receipt : finished.receipt;
    act.wrong = finished.wrong ? finished.wrong : act.wrong;
    const bool tellsOnly = act.kind == ActKind::Report || act.kind == ActKind::BookBlank;
    if (!tellsOnly || finished.situation.any()) {
        state_.situation = finished.situation; // a report leaves standing what it reports
    }
    switch (finished.status) {
    case ActStatus::Done:
        actDone(act, finished);
        return;
    case ActStatus::InDoubt:
        act.status = ActStatus::InDoubt;
        act.doubted = true;
        state_.resolving = finished.act;
        state_.step = stepOf(state_, StepKind::Perform);
        state_.prompt.reset();
        return;
    case ActStatus::NotDone:
    case ActStatus::Planned:
    case ActStatus::Intended:
        actNotDone(finished.act, finished);
        return;
    }
}

Transition advance(State state, const Event& event) {
    Advance step(std::move(state));
    if (step.ended()) {
        return step.done();
    }
    std::visit([&step](const auto& happened) { step.on(happened); }, event);
    return step.done();
}

} // namespace guitai::procedure
