// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/filing.h"

#include "models/domain/codec.h"
#include "models/procedure/acts.h"
#include "models/procedure/making.h"
#include "models/procedure/on_record.h"
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

const domain::Authorisation* leaveIn(const std::vector<domain::Event>& events) {
    for (const auto& event : events) {
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

store::QueueItem queued(const Services& services, const State& state, const Uuid& operation,
                        domain::Phase phase, operators::Envelope envelope) {
    store::QueueItem item;
    item.operation = operation;
    item.holder = state.holder;
    item.procedure = std::string(domain::nameOf(state.procedure));
    item.phase = std::string(domain::nameOf(phase));
    item.run = state.run;
    item.envelope = std::move(envelope);
    item.createdAt = services.clock->now();
    item.updatedAt = item.createdAt;
    return item;
}

/// Queued once, however often it is tried.
std::expected<void, store::StoreError> queueOnce(Services& services, const store::QueueItem& item) {
    auto& queue = services.store->queue();
    const auto known = queue.find(item.operation);
    if (!known) {
        return std::unexpected(known.error());
    }
    return *known ? std::expected<void, store::StoreError>() : queue.enqueue(item);
}

ActFinished storeProblem(const store::StoreError& error) {
    return {
        .status = ActStatus::NotDone,
        .situation = {.kind = SituationKind::StoreProblem, .detail = store::codeOf(error.fault)}};
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

namespace {

ActFinished withLeave(ActFinished finished, const std::vector<domain::Event>& events) {
    if (const auto* leave = leaveIn(events)) {
        finished.authorisedUntil = leave->expiresAt;
        finished.order = leave->account;
    }
    return finished;
}

std::expected<bool, store::StoreError> hasOthersQueued(Services& services, const State& state) {
    const auto pending = services.store->queue().pending();
    if (!pending) {
        return std::unexpected(pending.error());
    }
    return std::ranges::any_of(*pending, [&](const store::QueueItem& item) {
        return item.holder == state.holder && item.run != state.run;
    });
}

/// By the rules that the registry will judge it by; what it then says stands. Before the report, so
/// that it comes first there, too.
ActFinished leaveWithoutRegistry(Services& services, const State& state,
                                 const domain::HolderFile& file,
                                 const operators::Envelope& envelope) {
    const auto operation = domain::decodeOperation(envelope.payload);
    const domain::RulesReference rules{services.rules.region, services.rules.version};
    if (!operation || operation->fileVersion != file.version || operation->rules != rules) {
        return {.status = ActStatus::NotDone, .situation = unreachable()};
    }
    // What was queued here for this holder stands in no file yet: a loss, for one.
    const auto others = hasOthersQueued(services, state);
    if (!others || *others) {
        return others ? ActFinished{.status = ActStatus::NotDone, .situation = unreachable()}
                      : storeProblem(others.error());
    }
    const auto decision = domain::decide(file, operation->request, services.rules,
                                         {.window = operation->window,
                                          .at = operation->at,
                                          .approved = envelope.approver.has_value(),
                                          .operation = operation->id,
                                          .inEarnest = true,
                                          .withoutRegistry = true});
    if (!decision.possible()) {
        ActFinished refused{.status = ActStatus::NotDone, .situation = unreachable()};
        refused.situation.refusals = decision.refusals;
        return refused;
    }
    const auto item = queued(services, state, operation->id, domain::Phase::Authorise, envelope);
    const auto kept = services.store->transaction([&]() -> std::expected<void, store::StoreError> {
        auto recorded = recordOwnLeave(services, state);
        return recorded ? queueOnce(services, item) : recorded;
    });
    if (!kept) {
        return storeProblem(kept.error());
    }
    return withLeave({.status = ActStatus::Done}, decision.events);
}

} // namespace

ActFinished authorise(Services& services, const State& state, const domain::HolderFile& file) {
    const auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    if (!envelope) {
        return {
            .status = ActStatus::NotDone,
            .situation = {.kind = SituationKind::RegistryRejected, .detail = "envelope-malformed"}};
    }
    const auto outcome = submitted(*services.backend.registry, *envelope, state.authoriseOperation);
    if (!outcome && outcome.error() == registry::RegistryFault::Unreachable) {
        return leaveWithoutRegistry(services, state, file, *envelope);
    }
    if (!outcome) {
        return {.status = ActStatus::NotDone, .situation = unreachable()};
    }
    ActFinished finished{.situation = situationOf(*outcome)};
    finished.status = finished.situation.any() ? ActStatus::NotDone : ActStatus::Done;
    return withLeave(std::move(finished), outcome->events);
}

namespace {

/// Leave that this counter gave by itself goes out before what came of it.
std::expected<void, store::StoreError> bringLeaveFirst(Services& services, const State& state) {
    const auto leave = services.store->queue().find(state.authoriseOperation);
    if (!leave) {
        return std::unexpected(leave.error());
    }
    if (!*leave || hasEnded((*leave)->state)) {
        return {};
    }
    const auto sent =
        services.backend.forwarder->bring(state.authoriseOperation, services.clock->now());
    return sent ? std::expected<void, store::StoreError>() : std::unexpected(sent.error());
}

} // namespace

ActFinished report(Services& services, const State& state, bool whole) {
    const auto& id = state.reportOperation;
    const auto envelope = whole ? operators::decodeEnvelope(state.authoriseEnvelope)
                                : reportEnvelope(services, state);
    if (!envelope) {
        return {
            .status = ActStatus::NotDone,
            .situation = {.kind = SituationKind::RegistryRejected, .detail = "envelope-malformed"}};
    }
    const auto phase = whole ? domain::Phase::Whole : domain::Phase::Report;
    if (auto kept = queueOnce(services, queued(services, state, id, phase, *envelope)); !kept) {
        return storeProblem(kept.error());
    }
    if (auto sent = bringLeaveFirst(services, state); !sent) {
        return storeProblem(sent.error());
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
    if (const auto* due = leaveIn((*outcome)->events)) {
        finished.order = due->account;
        finished.nextOperation = Uuid::v7(services.clock->now());
    }
    return finished;
}

} // namespace guitai::procedure
