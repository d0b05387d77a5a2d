// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/filing.h"

#include "models/domain/codec.h"
#include "models/procedure/acts.h"
#include "models/procedure/making.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/words.h"
#include "models/registry/outcome_words.h"
#include "models/store/journal.h"
#include "models/store/queue.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace guitai::procedure {

namespace {

domain::Operation operationOf(const Services& services, const State& state, const Uuid& id) {
    domain::Request request;
    request.procedure = state.procedure;
    request.requester = state.requester;
    request.card = state.card;
    request.purpose = state.purpose;
    request.asked = state.asked;
    request.proved = state.proved;
    for (const auto& plan : state.pins) {
        request.pins.push_back(plan.pin);
    }
    return {.id = id,
            .holder = state.holder,
            .fileVersion = state.fileVersion,
            .request = std::move(request),
            .window = services.place.window,
            .at = services.clock->now(),
            .clerk = services.signedIn->who.id,
            .outlet = services.place.outlet,
            .rules = {services.rules.region, services.rules.version},
            .practice = services.place.practice};
}

std::vector<domain::CredentialOutcome> outcomesOf(const State& state) {
    std::vector<domain::CredentialOutcome> outcomes;
    for (const auto& act : state.acts) {
        if (ofCredential(act.kind)) {
            outcomes.push_back({.pin = *act.pin,
                                .done = act.status == ActStatus::Done,
                                .wrong = act.status == ActStatus::Done ? std::nullopt : act.wrong,
                                .receipt = act.receipt});
        }
    }
    return outcomes;
}

operators::Envelope sealed(const Services& services, const domain::Operation& operation) {
    return operators::seal(domain::encode(operation), services.signedIn->who.id,
                           services.signedIn->key);
}

Situation situationOf(const registry::Outcome& outcome) {
    Situation situation;
    switch (outcome.kind) {
    case registry::OutcomeKind::Applied:
        return situation;
    case registry::OutcomeKind::Refused:
        situation.kind = SituationKind::RegistryRefused;
        break;
    case registry::OutcomeKind::Conflict:
        situation.kind = SituationKind::RegistryConflict;
        break;
    case registry::OutcomeKind::Rejected:
        situation.kind = SituationKind::RegistryRejected;
        situation.detail = registry::reasonOf(outcome);
        break;
    }
    situation.refusals = outcome.refusals;
    situation.missing = outcome.missing;
    return situation;
}

Situation unreachable() {
    return {.kind = SituationKind::RegistryUnreachable};
}

/// Sends, and after a lost answer looks up by id before it would send again.
std::expected<registry::Outcome, registry::RegistryFault>
submitted(registry::Registry& registry, const operators::Envelope& envelope, const Uuid& id) {
    auto outcome = registry.submit(envelope);
    if (!outcome && outcome.error() == registry::RegistryFault::UnknownOutcome) {
        return registry.outcomeOf(id);
    }
    return outcome;
}

const domain::Authorisation* leaveIn(const registry::Outcome& outcome) {
    for (const auto& event : outcome.events) {
        if (const auto* leave = std::get_if<domain::Authorised>(&event)) {
            return &leave->authorisation;
        }
    }
    return nullptr;
}

/// What an enquiry is answered with besides the file. Where it cannot be read, the enquiry tells
/// what is now.
std::vector<domain::AppliedOperation> historyFor(Services& services, const State& state) {
    constexpr int most = 20;
    auto history = services.backend.registry->history(state.holder, most);
    if (!history) {
        return {};
    }
    std::erase_if(*history, [&](const domain::AppliedOperation& applied) {
        return applied.operation == state.reportOperation;
    });
    return std::move(*history);
}

/// Neither chip nor host comes first: the operation asks for all at once.
bool asksWhole(const State& state) {
    return state.acts.front().kind == ActKind::Submit;
}

operators::Envelope reportEnvelope(const Services& services, const State& state) {
    auto operation = operationOf(services, state, state.reportOperation);
    operation.request.phase = domain::Phase::Report;
    operation.request.authorisation = state.authoriseOperation;
    operation.request.outcomes = outcomesOf(state);
    if (isMaking(state)) {
        operation.request.asked = madeBy(state, services.rules);
    }
    if (const auto* bank = bankAct(state)) {
        operation.request.account = domain::AccountOutcome{.done = bank->status == ActStatus::Done,
                                                           .amount = bank->amount,
                                                           .receipt = bank->receipt};
    }
    return sealed(services, operation);
}

store::QueueItem queued(const Services& services, const State& state, operators::Envelope envelope,
                        bool whole) {
    const auto phase = whole ? domain::Phase::Whole : domain::Phase::Report;
    store::QueueItem item;
    item.operation = state.reportOperation;
    item.holder = state.holder;
    item.procedure = std::string(domain::nameOf(state.procedure));
    item.phase = std::string(domain::nameOf(phase));
    item.run = state.run;
    item.envelope = std::move(envelope);
    item.createdAt = services.clock->now();
    item.updatedAt = item.createdAt;
    return item;
}

ActFinished storeProblem(const store::StoreError& error) {
    return {
        .status = ActStatus::NotDone,
        .situation = {.kind = SituationKind::StoreProblem, .detail = store::codeOf(error.fault)}};
}

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

} // namespace

EnvelopeReady buildAuthorise(Services& services, const State& state) {
    if (asksWhole(state)) {
        const auto& id = state.reportOperation;
        auto operation = operationOf(services, state, id);
        operation.request.feeTaken = state.needs.fee; // confirmed with the rest
        return {id, operators::encode(sealed(services, operation))};
    }
    const auto id = state.authoriseOperation.isNil() ? Uuid::v7(services.clock->now())
                                                     : state.authoriseOperation;
    auto operation = operationOf(services, state, id);
    operation.request.phase = domain::Phase::Authorise;
    return {id, operators::encode(sealed(services, operation))};
}

std::expected<Approved, std::string> approveHere(Services& services, const State& state,
                                                 const std::string& login,
                                                 const SecretBytes& password) {
    auto supervisor = services.store->signIn(login, password);
    if (!supervisor) {
        return std::unexpected(std::string(store::codeOf(supervisor.error().fault)));
    }
    if (!supervisor->who.has(operators::Role::Supervisor)) {
        return std::unexpected(std::string("not-supervisor"));
    }
    if (supervisor->who.id == services.signedIn->who.id) {
        return std::unexpected(std::string("same-person"));
    }
    auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    if (!envelope) {
        return std::unexpected(std::string("envelope-malformed"));
    }
    envelope->approver = operators::approve(envelope->payload, supervisor->who.id, supervisor->key);
    return Approved{supervisor->who.id, operators::encode(*envelope)};
}

ActFinished authorise(Services& services, const State& state) {
    const auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    if (!envelope) {
        return {
            .status = ActStatus::NotDone,
            .situation = {.kind = SituationKind::RegistryRejected, .detail = "envelope-malformed"}};
    }
    const auto outcome = submitted(*services.backend.registry, *envelope, state.authoriseOperation);
    if (!outcome) {
        return {.status = ActStatus::NotDone, .situation = unreachable()};
    }
    ActFinished finished{.situation = situationOf(*outcome)};
    finished.status = finished.situation.any() ? ActStatus::NotDone : ActStatus::Done;
    if (const auto* leave = leaveIn(*outcome)) {
        finished.authorisedUntil = leave->expiresAt;
        finished.order = leave->account;
    }
    return finished;
}

ActFinished report(Services& services, const State& state, bool whole) {
    auto& queue = services.store->queue();
    const auto& id = state.reportOperation;
    const auto known = queue.find(id);
    if (!known) {
        return storeProblem(known.error());
    }
    if (!*known) {
        const auto envelope = whole ? operators::decodeEnvelope(state.authoriseEnvelope)
                                    : reportEnvelope(services, state);
        if (!envelope) {
            return {.status = ActStatus::NotDone,
                    .situation = {.kind = SituationKind::RegistryRejected,
                                  .detail = "envelope-malformed"}};
        }
        if (const auto saved = queue.enqueue(queued(services, state, *envelope, whole)); !saved) {
            return storeProblem(saved.error());
        }
    }
    ActFinished finished{.status = ActStatus::Done};
    const auto outcome = services.backend.forwarder->bring(id, services.clock->now());
    if (!outcome) {
        return storeProblem(outcome.error());
    }
    if (!*outcome) {
        finished.situation = unreachable(); // it stays queued and goes out by itself
        return finished;
    }
    finished.situation = situationOf(**outcome);
    finished.applied = !finished.situation.any();
    if (whole && !finished.applied) {
        finished.status = ActStatus::NotDone;
    }
    if (state.procedure == domain::Procedure::Enquire && finished.applied) {
        finished.history = historyFor(services, state);
    }
    if (const auto* due = leaveIn(**outcome)) {
        finished.order = due->account;
        finished.nextOperation = Uuid::v7(services.clock->now());
    }
    return finished;
}

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

namespace {

hosts::AccountRequest bankRequest(const State& state) {
    return {state.authoriseOperation, state.holder, state.order.value_or(domain::AccountOrder{})};
}

ActFinished bankFailed(hosts::HostFault fault) {
    const bool unknown = fault == hosts::HostFault::UnknownOutcome;
    return {.status = unknown ? ActStatus::InDoubt : ActStatus::NotDone,
            .situation = {.kind = SituationKind::HostProblem, .hostFault = fault}};
}

} // namespace

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
