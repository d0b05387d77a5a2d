// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/forwarder.h"
#include "tests/support/temporary_store.h"

#include <functional>
#include <map>

/// A queue on a real store, its forwarder, and a registry that answers as it is told to.
namespace guitai::test {

using registry::Outcome;
using registry::OutcomeKind;
using registry::RegistryFault;

using Answer = std::expected<Outcome, RegistryFault>;

/// Answers as it is told to, by operation; what is not named is applied.
struct ScriptedRegistry final : registry::Registry {
    std::map<Uuid, Answer> submits{};
    std::map<Uuid, Answer> known{};
    std::function<void()> onSubmit = [] {};
    std::vector<std::string> calls{};
    std::map<std::string, Uuid> byPayload{};
    /// Of the audit trail, in order, where it keeps any; and what becomes of the next one.
    std::optional<std::vector<store::AuditHead>> heads{};
    std::optional<RegistryFault> headFault{};

    std::expected<domain::HolderFile, RegistryFault> lookUp(const domain::HolderId&) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<domain::HolderFile, RegistryFault> lookUpByNumber(const std::string&) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<std::vector<domain::HolderFile>, RegistryFault> lookUpByName(const std::string&,
                                                                               int) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<std::vector<registry::ListedCard>, RegistryFault>
    listCards(domain::CardStage, std::optional<Date>, int) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    std::expected<std::vector<domain::AppliedOperation>, RegistryFault>
    history(const domain::HolderId&, int) override {
        return std::unexpected(RegistryFault::NotFound);
    }

    Answer submit(const operators::Envelope& envelope) override {
        onSubmit();
        calls.push_back("submit " + envelope.payload);
        const auto told = submits.find(byPayload.at(envelope.payload));
        return told != submits.end() ? told->second : Outcome{.kind = OutcomeKind::Applied};
    }

    Answer outcomeOf(const Uuid& operation) override {
        calls.emplace_back("look up");
        const auto told = known.find(operation);
        return told != known.end() ? told->second : std::unexpected(RegistryFault::NotFound);
    }

    /// A lost answer is one all the same.
    std::expected<registry::HeadAnswer, RegistryFault>
    anchor(const store::AuditHead& head) override {
        if (!heads) {
            return Registry::anchor(head);
        }
        if (headFault == RegistryFault::Unreachable) {
            return std::unexpected(*headFault);
        }
        for (const auto& kept : *heads) {
            if (kept.sequence == head.sequence && kept.hash != head.hash) {
                return registry::HeadAnswer::OtherHash;
            }
        }
        if (!heads->empty() && heads->back().sequence > head.sequence) {
            return registry::HeadAnswer::GoesBack;
        }
        if (heads->empty() || heads->back() != head) {
            heads->push_back(head);
        }
        if (headFault) {
            return std::unexpected(*headFault);
        }
        return registry::HeadAnswer::Kept;
    }

    std::expected<std::vector<store::AuditHead>, RegistryFault> anchors(int) override {
        if (headFault == RegistryFault::Unreachable) {
            return std::unexpected(*headFault);
        }
        const bool none = !heads || heads->empty();
        return none ? std::vector<store::AuditHead>() : std::vector{heads->back()};
    }
};

struct Line {
    TemporaryStore place{};
    std::unique_ptr<store::Store> store = std::move(place.create()->store);
    operators::SigningKey key = operators::SigningKey::generate();
    ScriptedRegistry registry{};
    registry::Forwarder forwarder{*store, registry, [](std::uint64_t most) { return most; }};
    Timestamp now = someDay();

    Uuid enqueue(const std::string& name, const Uuid& holder,
                 store::QueueState state = store::QueueState::Waiting) {
        const auto operation = Uuid::v7(now);
        registry.byPayload[name] = operation;
        const auto kept = store->queue().enqueue({.operation = operation,
                                                  .holder = holder,
                                                  .procedure = "enquire",
                                                  .phase = "whole",
                                                  .envelope = operators::seal(name, "clerk", key),
                                                  .state = state,
                                                  .createdAt = now,
                                                  .updatedAt = now});
        if (!kept) {
            qFatal("not queued");
        }
        return operation;
    }

    registry::StepResult step() {
        const auto result = forwarder.step(now);
        if (!result) {
            qFatal("step failed at %s", result.error().site.c_str());
        }
        return *result;
    }

    std::optional<Outcome> bring(const Uuid& operation) {
        auto outcome = forwarder.bring(operation, now);
        if (!outcome) {
            qFatal("bring failed at %s", outcome.error().site.c_str());
        }
        return *std::move(outcome);
    }

    [[nodiscard]] store::QueueItem item(const Uuid& operation) const {
        return **store->queue().find(operation);
    }
};

} // namespace guitai::test
