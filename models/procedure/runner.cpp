// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/runner.h"

#include "models/procedure/runner_work.h"
#include "models/procedure/steps.h"

namespace guitai::procedure {

Runner::Runner(std::shared_ptr<Services> services, domain::HolderFile file, State state,
               QObject* parent)
    : QObject(parent)
    , work_(std::make_unique<Work>(*this, std::move(services), std::move(file), std::move(state))) {
}

Runner::~Runner() = default;

const State& Runner::state() const {
    return work_->state();
}

bool Runner::settled() const {
    return work_->settled();
}

void Runner::start() {
    work_->saveFirst();
}

void Runner::resume() {
    work_->handle(Resumed{});
}

void Runner::cardArrived() {
    const auto kind = state().situation.kind;
    const bool waits = kind == SituationKind::CardProblem || kind == SituationKind::OtherCard ||
                       (kind == SituationKind::ChipInDoubt && !state().prompt);
    if (waits && !state().busy) {
        work_->handle(Retry{});
    }
}

void Runner::next() {
    work_->handle(Next{});
}

void Runner::back() {
    work_->handle(Back{});
}

void Runner::cancel() {
    work_->handle(Cancel{});
}

void Runner::retry() {
    work_->handle(Retry{});
}

void Runner::showPapers(domain::RequesterRole role, const std::set<domain::Paper>& papers) {
    domain::Request request;
    request.procedure = state().procedure;
    request.phase =
        findStep(state(), StepKind::Confirm) ? domain::Phase::Authorise : domain::Phase::Whole;
    request.requester = {role, papers};
    request.card = state().card;
    request.purpose = state().purpose;
    for (const auto& plan : state().pins) {
        request.pins.push_back(plan.pin);
    }
    const auto& services = work_->services();
    // Approval is a step of its own, after this one.
    const auto decision = domain::decide(work_->file(), request, services.rules,
                                         {.window = services.place.window,
                                          .at = services.clock->now(),
                                          .approved = true,
                                          .operation = state().authoriseOperation});
    work_->handle(PapersShown{role, papers, decision.needs, decision.refusals, decision.missing});
}

void Runner::enterPin(SecretPin pin) {
    work_->enterPin(std::move(pin));
}

void Runner::approve(const std::string& login, SecretBytes password) {
    work_->approve(login, std::move(password));
}

} // namespace guitai::procedure
