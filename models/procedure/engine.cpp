// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/engine.h"

#include "models/procedure/acts.h"
#include "models/procedure/steps.h"

#include <utility>

namespace guitai::procedure {

namespace {

/// One event's handling: mutates the copy it was given and collects effects.
class Advance {
public:
    explicit Advance(State state)
        : state_(std::move(state)) {}

    [[nodiscard]] bool ended() const { return state_.ended(); }

    Transition done() { return {std::move(state_), std::move(effects_)}; }

    void on(const Next&) {
        if (state_.busy || state_.current().kind == StepKind::Papers) {
            return;
        }
        if (state_.current().kind == StepKind::Identify ||
            state_.current().kind == StepKind::Confirm) {
            forward();
        }
    }

    void on(const Back&) {
        if (state_.busy || anythingBegun(state_)) {
            return;
        }
        forgetPins();
        if (state_.prompt &&
            state_.prompt->slot != firstSlot(planFor(state_, state_.prompt->pin))) {
            enter(state_.step); // first to the start of this entry, then to the step before
            return;
        }
        if (state_.step > 0) {
            const auto firstPin = firstPinStepToRepeat(state_);
            const bool afterPins = firstPin && *firstPin < state_.step;
            enter(afterPins ? *firstPin : state_.step - 1, Direction::Back);
        }
    }

    void on(const Cancel&) {
        if (state_.busy || state_.resolving) {
            return; // what may have happened is settled or put aside, not cancelled
        }
        forgetPins();
        if (!anythingBegun(state_)) {
            end(Ending::Cancelled);
            return;
        }
        reportAsItStands();
    }

    void on(const Retry&) {
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

    void on(const Resumed&) {
        state_.busy = false;
        state_.onlyOld = false;
        state_.held.clear();
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

    void on(const PapersShown& shown) {
        if (state_.busy || state_.current().kind != StepKind::Papers) {
            return;
        }
        state_.requester = {shown.role, shown.papers};
        state_.needs = shown.needs;
        setApprovalStep(state_);
        if (!shown.refusals.empty() || !shown.missing.empty()) {
            state_.situation = {.kind = SituationKind::PapersMissing,
                                .refusals = shown.refusals,
                                .missing = shown.missing};
            return;
        }
        forward();
    }

    void on(const CardRead& read) {
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
            askCheck();
            return;
        }
        if (const auto problem = cardUnfit(state_); problem.any()) {
            state_.situation = problem;
            return;
        }
        forward();
    }

    void on(const CardFailed& failed) {
        if (!state_.busy || !cardWanted()) {
            return;
        }
        state_.busy = false;
        state_.situation = {.kind = SituationKind::CardProblem,
                            .cardFault = failed.error.fault,
                            .triesLeft = failed.error.triesLeft,
                            .detail = failed.error.site};
    }

    void on(const PinEntered& entered) {
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
        case PinSlot::Check:
            state_.prompt.reset();
            state_.busy = true;
            effects_.emplace_back(SettleAct{*state_.resolving});
            return;
        }
    }

    void on(const EnvelopeReady& ready) {
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

    void on(const Approved& approved) {
        if (state_.busy || state_.current().kind != StepKind::Approve) {
            return;
        }
        state_.approver = approved.approver;
        state_.authoriseEnvelope = approved.envelope;
        forward();
    }

    void on(const ApprovalFailed& failed) {
        if (state_.busy || state_.current().kind != StepKind::Approve) {
            return;
        }
        state_.situation = {.kind = SituationKind::ApprovalRefused, .detail = failed.code};
    }

    void on(const ActFinished& finished) {
        if (!state_.busy || finished.act >= state_.acts.size()) {
            return;
        }
        state_.busy = false;
        auto& act = state_.acts[finished.act];
        act.receipt = finished.receipt.empty() ? act.receipt : finished.receipt;
        act.wrong = finished.wrong ? finished.wrong : act.wrong;
        if (act.kind != ActKind::Report || finished.situation.any()) {
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

private:
    enum class Direction { Forward, Back };

    [[nodiscard]] bool cardWanted() const {
        return state_.current().kind == StepKind::ReadCard || state_.resolving.has_value();
    }

    void forgetPins() {
        state_.onlyOld = false;
        state_.held.clear();
        effects_.emplace_back(ForgetPins{});
    }

    void forward() { enter(state_.step + 1); }

    /// Goes to that step, or to the next one that way that still has something to ask. On the way
    /// back the card is not read again: it would only lead forward at once.
    void enter(std::size_t step, Direction way = Direction::Forward) {
        while (way == Direction::Back && step > 0 &&
               state_.steps[step].kind == StepKind::ReadCard) {
            --step;
        }
        while (passedOver(state_, step)) {
            ++step;
        }
        state_.step = step;
        state_.prompt.reset();
        switch (state_.current().kind) {
        case StepKind::Identify:
        case StepKind::Papers:
        case StepKind::Confirm:
        case StepKind::HandOver:
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

    void ask(PinSlot slot) {
        const auto pin = state_.prompt ? state_.prompt->pin : *state_.current().pin;
        const auto& plan = planFor(state_, pin);
        const bool atStake = slot == PinSlot::Old || slot == PinSlot::Check;
        state_.prompt = PinPrompt{pin, slot, {}, plan.limit};
        if (atStake && plan.keptBy == domain::KeptBy::Chip && state_.seen) {
            state_.prompt->triesLeft = state_.seen->triesLeft;
        }
    }

    void buildEnvelope() {
        state_.busy = true;
        effects_.emplace_back(BuildEnvelope{});
    }

    void runNext() {
        const auto next = nextAct(state_);
        if (!next) {
            state_.step = stepOf(state_, StepKind::HandOver);
            if (endingOf(state_) == Ending::NotDone && keeperActDone(state_)) {
                state_.situation.kind = SituationKind::HalfDone;
            }
            end(endingOf(state_));
            return;
        }
        auto& act = state_.acts[*next];
        if (touchesKeeper(act.kind) && !state_.held.contains(*act.pin)) {
            enterKeepingSituation(pinStepOf(state_, *act.pin)); // typed before a restart: again
            return;
        }
        if (act.kind == ActKind::Authorise && state_.authoriseEnvelope.empty()) {
            buildEnvelope();
            return;
        }
        act.status = ActStatus::Intended;
        state_.busy = true;
        effects_.emplace_back(RunAct{*next});
    }

    void actDone(Act& act, const ActFinished& finished) {
        act.status = ActStatus::Done;
        state_.resolving.reset();
        if (act.kind == ActKind::Authorise) {
            state_.authorisedUntil = finished.authorisedUntil;
        }
        if (act.kind == ActKind::Report || act.kind == ActKind::Submit) {
            state_.reportApplied = finished.applied;
        }
        state_.step = stepOf(state_, StepKind::Perform);
        runNext();
    }

    void actNotDone(std::size_t index, const ActFinished& finished) {
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
            act.status = act.doubted ? ActStatus::InDoubt : ActStatus::NotDone;
            forgetPins();
            reportAsItStands();
            return;
        case AfterRefusal::AuthoriseAgain:
            authoriseAgain();
            return;
        }
    }

    void enterKeepingSituation(std::size_t step) {
        const auto situation = state_.situation;
        enter(step);
        state_.situation = situation;
    }

    /// Everything that has not been done is left; the registry is told what was.
    void reportAsItStands() {
        for (auto& act : state_.acts) {
            if (touchesKeeper(act.kind) && act.status == ActStatus::Planned) {
                act.status = ActStatus::NotDone;
            }
        }
        const auto situation = state_.situation;
        state_.step = stepOf(state_, StepKind::Perform);
        state_.prompt.reset();
        runNext();
        state_.situation = situation;
    }

    void authoriseAgain() {
        if (keeperActDone(state_)) {
            reportAsItStands();
            return;
        }
        for (auto& act : state_.acts) {
            if (act.kind == ActKind::Authorise) {
                act.status = ActStatus::Planned;
            }
        }
        state_.authoriseEnvelope.clear();
        state_.authoriseOperation = {};
        state_.approver.clear();
        state_.authorisedUntil.reset();
        const auto approve = findStep(state_, StepKind::Approve);
        enterKeepingSituation(approve ? *approve : stepOf(state_, StepKind::Perform));
    }

    /// Settles the act in doubt: the host is asked for its receipt, the chip needs its card back.
    void resolve() {
        state_.busy = true;
        if (state_.acts[*state_.resolving].kind == ActKind::ReloadChip ||
            state_.acts[*state_.resolving].kind == ActKind::ChangeChip) {
            state_.situation = {.kind = SituationKind::ChipInDoubt};
            effects_.emplace_back(ReadCard{});
            return;
        }
        effects_.emplace_back(SettleAct{*state_.resolving});
    }

    void askCheck() {
        auto& act = state_.acts[*state_.resolving];
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
        state_.situation = {.kind = SituationKind::ChipInDoubt,
                            .triesLeft = state_.seen->triesLeft};
        state_.step = pinStepOf(state_, *act.pin);
        state_.prompt.reset();
        ask(PinSlot::Check);
    }

    void end(Ending ending) {
        state_.ending = ending;
        state_.prompt.reset();
        forgetPins();
    }

    State state_;
    std::vector<Effect> effects_;
};

} // namespace

Transition advance(State state, const Event& event) {
    Advance step(std::move(state));
    if (step.ended()) {
        return step.done();
    }
    std::visit([&step](const auto& happened) { step.on(happened); }, event);
    return step.done();
}

} // namespace guitai::procedure
