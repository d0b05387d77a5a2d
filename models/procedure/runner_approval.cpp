// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/approving.h"
#include "models/procedure/runner_work.h"

#include <QTimer>

namespace guitai::procedure {

// A supervisor who is not at this desk.

void Runner::Work::carryOut(const AskApproval&) {
    onStore([services = services_.get(), state = state_]() -> Event {
        return procedure::askElsewhere(*services, state);
    });
}

void Runner::Work::carryOut(const WithdrawApproval& withdraw) {
    ask(
        *services_->storeWorker, services_->mailbox, &runner_,
        [services = services_.get(), state = state_, operation = withdraw.operation] {
            procedure::takeBackAsking(*services, state, operation);
            return true;
        },
        [](bool) {});
}

void Runner::Work::awaitApproval() {
    if (!state_.awaited || state_.ended() || awaiting_) {
        return;
    }
    awaiting_ = true;
    QTimer::singleShot(services_->approvalPause, &runner_, [this] { lookForApproval(); });
}

void Runner::Work::lookForApproval() {
    if (!state_.awaited || state_.current().kind != StepKind::Approve || saving_ || state_.busy) {
        awaiting_ = false;
        awaitApproval();
        return;
    }
    ask(
        *services_->storeWorker, services_->mailbox, &runner_,
        [services = services_.get(), state = state_] {
            return answerFromElsewhere(*services, state);
        },
        [this](const std::optional<Event>& answer) {
            awaiting_ = false;
            if (answer) {
                handle(*answer);
            } else {
                awaitApproval();
            }
        });
}

} // namespace guitai::procedure
