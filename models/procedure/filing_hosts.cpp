// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/filing.h"

#include <algorithm>

// What a procedure does with the keepers that are no registry.
namespace guitai::procedure {

namespace {

hosts::CredentialRequest hostRequest(const State& state, const Act& act) {
    return {state.authoriseOperation, state.holder, *state.card, *act.pin};
}

ActFinished hostFailed(const hosts::HostError& error, const State& state, const Act& act) {
    ActFinished finished{
        .status = ActStatus::NotDone,
        .situation = {.kind = SituationKind::HostProblem, .hostFault = error.fault},
        .wrong = error.wrong};
    const auto plan = std::ranges::find(state.pins, *act.pin, &PinPlan::pin);
    if (error.wrong && plan != state.pins.end() && plan->limit > 0) {
        finished.situation.triesLeft = std::max(0, plan->limit - *error.wrong);
    }
    if (error.fault == hosts::HostFault::OldPinWrong) {
        finished.situation.kind = SituationKind::PinWrong;
    }
    if (error.fault == hosts::HostFault::Locked) {
        finished.situation.kind = SituationKind::PinLocked;
    }
    if (error.fault == hosts::HostFault::UnknownOutcome) {
        finished.status = ActStatus::InDoubt;
    }
    return finished;
}

hosts::AccountRequest bankRequest(const State& state) {
    return {state.authoriseOperation, state.holder, state.order.value_or(domain::AccountOrder{})};
}

ActFinished bankFailed(hosts::HostFault fault) {
    const bool unknown = fault == hosts::HostFault::UnknownOutcome;
    return {.status = unknown ? ActStatus::InDoubt : ActStatus::NotDone,
            .situation = {.kind = SituationKind::HostProblem, .hostFault = fault}};
}

} // namespace

ActFinished actAtHost(Services& services, const State& state, const Act& act, const SecretPin* old,
                      const SecretPin& fresh) {
    auto& host = *services.backend.host;
    const auto request = hostRequest(state, act);
    const auto sealedFresh = host.seal(request, fresh);
    if (!sealedFresh) {
        return hostFailed({sealedFresh.error(), {}}, state, act);
    }
    std::expected<hosts::Receipt, hosts::HostError> answer;
    if (act.kind == ActKind::ChangeHost) {
        const auto sealedOld = host.seal(request, *old);
        if (!sealedOld) {
            return hostFailed({sealedOld.error(), {}}, state, act);
        }
        answer = host.change(request, *sealedOld, *sealedFresh);
    } else {
        answer = host.set(request, *sealedFresh);
    }
    if (!answer) {
        return hostFailed(answer.error(), state, act);
    }
    return {.status = ActStatus::Done, .receipt = answer->text};
}

ActFinished unlockAtHost(Services& services, const State& state, const Act& act) {
    const auto answer = services.backend.host->unlock(hostRequest(state, act));
    if (!answer) {
        return hostFailed(answer.error(), state, act);
    }
    return {.status = ActStatus::Done, .receipt = answer->text};
}

ActFinished actAtBank(Services& services, const State& state) {
    const auto done = services.backend.bank->perform(bankRequest(state));
    if (!done) {
        return bankFailed(done.error());
    }
    return {.status = ActStatus::Done, .receipt = done->receipt, .amount = done->amount};
}

ActFinished settleAtBank(Services& services, const State& state) {
    const auto done = services.backend.bank->receiptOf(bankRequest(state));
    if (!done) {
        return {.status = ActStatus::InDoubt,
                .situation = {.kind = SituationKind::HostProblem, .hostFault = done.error()}};
    }
    if (!*done) {
        return {.status = ActStatus::NotDone, .situation = {.kind = SituationKind::WriteNotDone}};
    }
    return {.status = ActStatus::Done, .receipt = (*done)->receipt, .amount = (*done)->amount};
}

ActFinished settleAtHost(Services& services, const State& state, const Act& act) {
    const auto receipt = services.backend.host->receiptOf(hostRequest(state, act));
    if (!receipt) {
        return {.status = ActStatus::InDoubt,
                .situation = {.kind = SituationKind::HostProblem, .hostFault = receipt.error()}};
    }
    if (!*receipt) {
        return {.status = ActStatus::NotDone, .situation = {.kind = SituationKind::WriteNotDone}};
    }
    return {.status = ActStatus::Done, .receipt = (*receipt)->text};
}

} // namespace guitai::procedure
