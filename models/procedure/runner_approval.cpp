// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/approving.h"
#include "models/procedure/on_record.h"
#include "models/procedure/runner_work.h"

#include <QTimer>

namespace guitai::procedure {

// A supervisor who is not at this desk.

void Runner::Work::approveByCode(const std::string& number, const std::string& code) {
    onStore([services = services_.get(), state = state_, number, code]() -> Event {
        const auto approved =
            recordApproval(*services, state, procedure::approveByCode(state, number, code));
        if (approved) {
            return *approved;
        }
        const auto kind = store::faultNamed(approved.error()) ? SituationKind::StoreProblem
                                                              : SituationKind::CodeRefused;
        return ApprovalFailed{approved.error(), {}, kind};
    });
}

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
    QTimer::singleShot(approvalPause_, &runner_, [this] { lookForApproval(); });
}

void Runner::Work::lookForApproval() {
    if (!state_.awaited || state_.current().kind != StepKind::Approve || saving_ || state_.busy ||
        !attended_) {
        awaiting_ = false;
        awaitApproval();
        return;
    }
    const auto begun = std::chrono::steady_clock::now();
    ask(
        *services_->storeWorker, services_->mailbox, &runner_,
        [services = services_.get(), state = state_] {
            return answerFromElsewhere(*services, state);
        },
        [this, begun](const std::optional<Event>& answer) {
            awaiting_ = false;
            approvalPause_ = pauseAfterAsking(services_->approvalPause, begun);
            if (answer && attended_) { // else it is asked for again once somebody is there
                handle(*answer);
            } else {
                awaitApproval();
            }
        });
}

} // namespace guitai::procedure
