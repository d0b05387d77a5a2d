// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/queue_acts.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "tests/models/registry/office.h"

#include <nlohmann/json.hpp>

/// A clerk's desk on an office's own store, with operations in its queue.
namespace guitai::test {

using procedure::Services;
using store::QueueState;

struct QueueBench {
    explicit QueueBench(std::shared_ptr<const Clock> clock)
        : services(
              procedure::CounterPlace{.outlet = "outlet-1",
                                      .window = samples::window(domain::WindowKind::AuthorisedBank,
                                                                domain::BankName::Icbc),
                                      .region = "yueyang",
                                      .practice = true},
              samples::yueyang(), std::move(clock)) {
        services.store = std::move(office.store);
        services.backend.registry = std::move(office.registry);
        useLine(*services.backend.registry);
        signIn(operators::Role::Clerk);
    }

    void signIn(operators::Role role) {
        services.signedIn = std::make_unique<store::SignedIn>(store::SignedIn{
            .who = {.id = "clerk-1", .login = "clerk-1", .name = "李四", .roles = {role}},
            .key = operators::SigningKey::generate()});
    }

    void useLine(registry::Registry& line) {
        services.backend.forwarder = std::make_unique<registry::Forwarder>(
            *services.store, line, [](std::uint64_t most) { return most; });
    }

    [[nodiscard]] store::Queue& queue() const { return services.store->queue(); }

    Uuid enqueue(const domain::Operation& operation, QueueState state = QueueState::Waiting,
                 const std::string& reason = {}) {
        const auto now = services.clock->now();
        const auto queued =
            queue().enqueue({.operation = operation.id,
                             .holder = operation.holder,
                             .procedure = std::string(domain::nameOf(operation.request.procedure)),
                             .phase = std::string(domain::nameOf(operation.request.phase)),
                             .envelope = office.sealed(operation),
                             .state = state,
                             .reason = reason,
                             .createdAt = now,
                             .updatedAt = now});
        if (!queued) {
            qFatal("not queued");
        }
        return operation.id;
    }

    /// Of a procedure of the holder's card that is one whole operation.
    domain::Operation whole(domain::Procedure procedure) {
        auto operation = office.operation(samples::request(procedure));
        operation.request.card = office.file.cards.front().number;
        return operation;
    }

    domain::Operation loss() {
        auto operation = whole(domain::Procedure::ReportLoss);
        operation.request.asked = domain::LossAsked{.kind = domain::LossKind::Oral};
        return operation;
    }

    /// As the registry says of one that was decided on a file that it never had.
    Uuid conflict() {
        auto operation = whole(domain::Procedure::Enquire);
        operation.fileVersion = 9;
        const auto id = enqueue(operation);
        step();
        return id;
    }

    registry::StepResult step() {
        const auto result = services.backend.forwarder->step(services.clock->now());
        if (!result) {
            qFatal("step failed at %s", result.error().site.c_str());
        }
        return *result;
    }

    [[nodiscard]] store::QueueItem item(const Uuid& operation) const {
        return **queue().find(operation);
    }

    [[nodiscard]] std::uint64_t entries() const { return services.store->audit().count().value(); }

    [[nodiscard]] store::AuditEntry last() const {
        return services.store->audit().latest(1)->front();
    }

    /// A member of the last entry's detail.
    [[nodiscard]] std::string said(const char* name) const {
        return nlohmann::json::parse(last().detail).at(name).get<std::string>();
    }

    static constexpr procedure::CounterMeans everything{.keyModule = true,
                                                        .credentialHost = true,
                                                        .approver = true,
                                                        .printer = true,
                                                        .clerk = true};

    procedure::Carried<procedure::LoadedRun> redo(const Uuid& operation) {
        return redoQueued(services, operation, services.place, everything);
    }

    Office office{};
    Services services;
};

} // namespace guitai::test
