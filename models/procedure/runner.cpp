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

const domain::HolderFile& Runner::file() const {
    return work_->file();
}

bool Runner::settled() const {
    return work_->settled();
}

void Runner::start() {
    work_->saveFirst();
}

void Runner::attend(bool attended) {
    work_->attend(attended);
}

void Runner::resume() {
    work_->handle(Resumed{});
}

void Runner::cardArrived() {
    const auto kind = state().situation.kind;
    const bool waits = kind == SituationKind::CardProblem || kind == SituationKind::OtherCard ||
                       kind == SituationKind::UnlockInDoubt || kind == SituationKind::NotBlank ||
                       kind == SituationKind::BlankRefused || kind == SituationKind::WriteInDoubt ||
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

void Runner::giveDetails(const domain::Asked& asked) {
    work_->handle(detailsGiven(work_->state(), asked, work_->ground()));
}

void Runner::showPapers(domain::RequesterRole role, const std::set<domain::Paper>& papers) {
    work_->handle(papersShown(work_->state(), role, papers, work_->ground()));
}

void Runner::readDocument() {
    work_->readDocument();
}

void Runner::giveDocument(const domain::IdentityDocument& document) {
    work_->handle(DocumentGiven{document});
}

void Runner::enterPin(SecretPin pin) {
    work_->enterPin(std::move(pin));
}

void Runner::approve(const std::string& login, SecretBytes password) {
    work_->approve(login, std::move(password));
}

void Runner::askElsewhere() {
    work_->handle(AskElsewhere{});
}

void Runner::approveByCode(const std::string& number, const std::string& code) {
    work_->approveByCode(number, code);
}

void Runner::takeBackAsking() {
    work_->handle(TakeBackAsking{});
}

} // namespace guitai::procedure
