// SPDX-License-Identifier: Apache-2.0
#include "app/desk/exercise_mishap.h"

namespace guitai::app {

using practice::Mishap;
using procedure::PracticeFault;

namespace {

PracticeFault faultOf(Mishap mishap) {
    switch (mishap) {
    case Mishap::DeadLine:
        return PracticeFault::DeadLine;
    case Mishap::ReaderServiceGone:
        return PracticeFault::ReaderServiceGone;
    case Mishap::CardPulled:
    case Mishap::PowerCut: // the card loses its power, too
        break;
    }
    return PracticeFault::CardPulled;
}

} // namespace

ExerciseMishap::ExerciseMishap(std::optional<Mishap> mishap, procedure::Counter& counter,
                               DeskFaults& faults, bool already, QObject* parent)
    : QObject(parent)
    , mishap_(already ? std::nullopt : mishap)
    , faults_(faults) {
    if (!mishap_) {
        return;
    }
    arm();
    connect(&counter, &procedure::Counter::runnerStarted, this, [this](procedure::Runner* runner) {
        if (mishap_ == Mishap::ReaderServiceGone && !told_) {
            faults_.cause(PracticeFault::ReaderServiceGone);
        }
        connect(runner, &procedure::Runner::stateChanged, this,
                [this, runner] { look(runner->state()); });
    });
}

void ExerciseMishap::arm() {
    if (mishap_ == Mishap::DeadLine) {
        faults_.cutLineAtNextSubmit();
    } else if (mishap_ != Mishap::ReaderServiceGone) {
        faults_.cause(PracticeFault::CardPulled);
    }
}

void ExerciseMishap::look(const procedure::State& state) {
    if (told_ || !stands() || (!state.situation.any() && !state.ended())) {
        return;
    }
    told_ = true;
    if (mishap_ == Mishap::PowerCut) {
        QMetaObject::invokeMethod(this, &ExerciseMishap::powerCut, Qt::QueuedConnection);
    } else {
        Q_EMIT struck();
    }
}

bool ExerciseMishap::stands() const {
    return mishap_ && faults_.stands(faultOf(*mishap_));
}

void ExerciseMishap::mend() {
    if (mishap_) {
        faults_.mend(faultOf(*mishap_));
    }
}

} // namespace guitai::app
