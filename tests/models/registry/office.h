// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/codec.h"
#include "models/registry/embedded_registry.h"
#include "models/store/operator_table.h"
#include "models/store/queue.h"
#include "tests/models/domain/samples.h"
#include "tests/support/temporary_store.h"

/// An office with a practice registry on a real store, one enrolled holder, a clerk and a
/// supervisor.
namespace guitai::test {

struct Office {
    TemporaryStore place{};
    std::unique_ptr<store::Store> store;
    operators::SigningKey clerkKey = operators::SigningKey::generate();
    operators::SigningKey supervisorKey = operators::SigningKey::generate();
    std::unique_ptr<registry::EmbeddedRegistry> registry;
    domain::HolderFile file = samples::fileWith(samples::activeCard());
    std::uint64_t made = 0; ///< operations so far, for ids in order

    Office() {
        auto created = place.create();
        if (!created) {
            qFatal("no store: %s", store::codeOf(created.error().fault));
        }
        store = std::move(created->store);
        addOperator("clerk-1", operators::Role::Clerk, clerkKey);
        addOperator("supervisor-1", operators::Role::Supervisor, supervisorKey);
        openRegistry();
        if (!registry->enrol(file)) {
            qFatal("not enrolled");
        }
    }

    void openRegistry() {
        registry =
            std::make_unique<registry::EmbeddedRegistry>(*store, findRules(), place.clock, true);
    }

    static registry::FindRules findRules() {
        return [](const domain::RulesReference& reference) {
            const auto& rules = samples::yueyang();
            const bool known =
                reference.region == rules.region && reference.version == rules.version;
            return known ? &rules : nullptr;
        };
    }

    void addOperator(const std::string& id, operators::Role role, const operators::SigningKey& key,
                     bool active = true) {
        const operators::Operator who{.id = id,
                                      .login = id,
                                      .name = "李四",
                                      .roles = {role},
                                      .key = key.publicKey(),
                                      .active = active};
        if (!store->operatorTable().save(who)) {
            qFatal("operator not saved");
        }
    }

    [[nodiscard]] domain::Operation operation(domain::Request request) {
        return {.id = Uuid::v7(samples::noon + std::chrono::milliseconds(++made)),
                .holder = file.id,
                .fileVersion = 0,
                .request = samples::withDocument(std::move(request), file),
                .window =
                    samples::window(domain::WindowKind::AuthorisedBank, domain::BankName::Icbc),
                .at = samples::noon,
                .clerk = "clerk-1",
                .outlet = "outlet-1",
                .rules = {samples::yueyang().region, samples::yueyang().version},
                .practice = true};
    }

    [[nodiscard]] domain::Operation enquiry() {
        return operation(samples::request(domain::Procedure::Enquire));
    }

    [[nodiscard]] domain::Operation leave(domain::Procedure procedure,
                                          std::vector<domain::CredentialKind> pins = {}) {
        auto request = samples::request(procedure, std::move(pins));
        request.phase = domain::Phase::Authorise;
        return operation(std::move(request));
    }

    [[nodiscard]] operators::Envelope signedBy(const domain::Operation& operation,
                                               const std::string& clerk,
                                               const operators::SigningKey& key) const {
        return operators::seal(domain::encode(operation), clerk, key);
    }

    [[nodiscard]] operators::Envelope sealed(const domain::Operation& operation) const {
        return signedBy(operation, "clerk-1", clerkKey);
    }

    [[nodiscard]] operators::Envelope approved(const domain::Operation& operation) const {
        auto envelope = sealed(operation);
        envelope.approver = operators::approve(envelope.payload, "supervisor-1", supervisorKey);
        return envelope;
    }

    registry::Outcome submit(const operators::Envelope& envelope) {
        auto outcome = registry->submit(envelope);
        if (!outcome) {
            qFatal("the registry failed");
        }
        return *outcome;
    }
};

} // namespace guitai::test
