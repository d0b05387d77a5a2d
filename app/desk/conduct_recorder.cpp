// SPDX-License-Identifier: Apache-2.0
#include "app/desk/conduct_recorder.h"

#include "models/procedure/form.h"
#include "models/procedure/form_words.h"

#include <algorithm>

namespace guitai::app {

using procedure::SituationKind;
using procedure::StepKind;

namespace {

/// Whether what that step asks has been answered.
bool past(const procedure::State& state, StepKind kind) {
    const auto at = std::ranges::find(state.steps, kind, &procedure::Step::kind);
    return at != state.steps.end() &&
           (std::size_t(at - state.steps.begin()) < state.step || state.ended());
}

bool losesTry(SituationKind kind) {
    return kind == SituationKind::PinWrong || kind == SituationKind::PinLocked ||
           kind == SituationKind::ProofWrong || kind == SituationKind::ProofLocked;
}

practice::Details detailsOf(const procedure::State& state, const domain::HolderFile& file,
                            const domain::Rules& rules) {
    practice::Details details;
    const auto form = procedure::formOf(state.procedure, file, state.card, rules);
    for (const auto& [field, answers] : procedure::answersOf(form, state.asked)) {
        details[std::string(domain::nameOf(field))] = answers;
    }
    return details;
}

} // namespace

ConductRecorder::ConductRecorder(practice::Exercise exercise, QObject* parent)
    : QObject(parent)
    , exercise_(std::move(exercise)) {}

void ConductRecorder::watch(procedure::Counter& counter) {
    connect(&counter, &procedure::Counter::runnerStarted, this,
            [this, &counter](procedure::Runner* runner) { follow(counter, runner); });
}

void ConductRecorder::follow(const procedure::Counter& counter, procedure::Runner* runner) {
    if (runs_.insert(runner->state().run).second) {
        practice::Begun begun{runner->state().procedure, {}};
        for (const auto& plan : runner->state().pins) {
            begun.pins.push_back(plan.pin);
        }
        conduct_.begun.push_back(std::move(begun));
    }
    connect(runner, &procedure::Runner::stateChanged, this,
            [this, &counter, runner] { note(runner->state(), counter, runner->file()); });
}

void ConductRecorder::note(const procedure::State& state, const procedure::Counter& counter,
                           const domain::HolderFile& file) {
    const auto kind = state.situation.kind;
    const bool refused = kind == SituationKind::NotLikeThis || kind == SituationKind::PapersMissing;
    const bool here = refused && state.current().kind != StepKind::Identify;
    if (past(state, StepKind::Papers) || (here && state.current().kind == StepKind::Papers)) {
        conduct_.role = state.requester.role;
        conduct_.accepted = state.requester.papers;
    }
    if (past(state, StepKind::Details) || (here && state.current().kind == StepKind::Details)) {
        conduct_.details = detailsOf(state, file, counter.rules());
    }
    if (kind != last_ && losesTry(kind)) {
        ++conduct_.triesLost;
    }
    last_ = kind;
    noteRefusals(state.situation.refusals);
    if (!state.ended()) {
        return;
    }
    if (state.ending == procedure::Ending::Done) {
        conduct_.end = practice::EndKind::Done;
    } else if (state.ending == procedure::Ending::Refused) {
        conduct_.end = practice::EndKind::Refused;
    } else {
        conduct_.end.reset();
    }
    Q_EMIT ended();
}

void ConductRecorder::noteRefusals(const std::vector<domain::Refusal>& refusals) {
    for (const auto& refusal : refusals) {
        conduct_.refusals.insert(refusal.rule);
    }
}

void ConductRecorder::judge(domain::Paper paper, std::optional<practice::PaperFlaw> flaw) {
    conduct_.turnedAway.erase(paper);
    if (flaw) {
        conduct_.turnedAway.emplace(paper, *flaw);
    }
}

void ConductRecorder::turnAway(practice::EndKind why, const procedure::Counter& counter) {
    conduct_.end = why;
    if (const auto& holder = counter.holder()) {
        auto card = exercise_.card;
        if (!card && !holder->cards.empty()) {
            card = holder->cards.front().number;
        }
        for (const auto& offer : counter.offers(card)) {
            if (offer.procedure == exercise_.procedure &&
                (exercise_.pins.empty() || offer.pins == exercise_.pins)) {
                noteRefusals(offer.decision.refusals);
            }
        }
    }
    Q_EMIT ended();
}

practice::Conduct ConductRecorder::conduct(std::chrono::seconds took) const {
    auto conduct = conduct_;
    conduct.took = took;
    return conduct;
}

} // namespace guitai::app
