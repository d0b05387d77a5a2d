// SPDX-License-Identifier: Apache-2.0
#include "models/registry/embedded_registry.h"

#include "models/domain/codec.h"
#include "models/registry/directory_rows.h"
#include "models/registry/outcome_codec.h"
#include "models/store/operator_table.h"
#include "models/store/registry_tables.h"

namespace guitai::registry {

namespace {

using store::StoreError;
using store::StoreFault;

RegistryFault faultOf(const StoreError& error) {
    return error.fault == StoreFault::OutcomeUnknown ? RegistryFault::UnknownOutcome
                                                     : RegistryFault::StoreFailed;
}

Outcome rejected(Rejection why) {
    return {.kind = OutcomeKind::Rejected, .rejection = why};
}

} // namespace

EmbeddedRegistry::EmbeddedRegistry(store::Store& store, FindRules rules, const Clock& clock,
                                   bool practice)
    : store_(store)
    , applier_(
          store.registryTables(),
          [&store](const std::string& id) { return store.operatorTable().find(id); },
          std::move(rules), clock, practice) {}

std::expected<domain::HolderFile, RegistryFault>
EmbeddedRegistry::lookUp(const domain::HolderId& holder) {
    auto file = applier_.load(holder);
    if (!file) {
        return std::unexpected(faultOf(file.error()));
    }
    if (!*file) {
        return std::unexpected(RegistryFault::NotFound);
    }
    return std::move(**file);
}

std::expected<domain::HolderFile, RegistryFault>
EmbeddedRegistry::lookUpByNumber(const std::string& number) {
    for (const auto& row : rowsFor(number)) {
        const auto holder = store_.registryTables().holderOf(row.kind, row.number);
        if (!holder) {
            return std::unexpected(faultOf(holder.error()));
        }
        if (*holder) {
            return lookUp(**holder);
        }
    }
    return std::unexpected(RegistryFault::NotFound);
}

std::expected<std::vector<domain::HolderFile>, RegistryFault>
EmbeddedRegistry::lookUpByName(const std::string& name, int most) {
    const auto stored = store_.registryTables().filesByName(name, most);
    if (!stored) {
        return std::unexpected(faultOf(stored.error()));
    }
    std::vector<domain::HolderFile> files;
    for (const auto& row : *stored) {
        auto file = Applier::decoded(row);
        if (!file) {
            return std::unexpected(faultOf(file.error()));
        }
        files.push_back(std::move(*file));
    }
    return files;
}

std::expected<std::vector<ListedCard>, RegistryFault>
EmbeddedRegistry::listCards(domain::CardStage stage, std::optional<Date> until, int most) {
    const auto day = until ? std::optional(toText(*until)) : std::nullopt;
    const auto rows = store_.registryTables().cardsAt(stage, day, most);
    if (!rows) {
        return std::unexpected(faultOf(rows.error()));
    }
    std::vector<ListedCard> cards;
    for (const auto& [holder, row] : *rows) {
        const auto number = CardNumber::parse(row.card);
        if (!number) {
            return std::unexpected(RegistryFault::StoreFailed);
        }
        cards.push_back({holder, *number, parseDate(row.since)});
    }
    return cards;
}

std::expected<std::vector<domain::AppliedOperation>, RegistryFault>
EmbeddedRegistry::history(const domain::HolderId& holder, int most) {
    if (const auto file = lookUp(holder); !file) {
        return std::unexpected(file.error());
    }
    const auto rows = store_.registryTables().newestEvents(holder, most);
    if (!rows) {
        return std::unexpected(faultOf(rows.error()));
    }
    std::vector<domain::AppliedOperation> applied;
    for (const auto& row : *rows) {
        auto events = domain::decodeEvents(row.events);
        if (!events) {
            return std::unexpected(RegistryFault::StoreFailed);
        }
        applied.push_back({row.operation, row.at, std::move(*events)});
    }
    return applied;
}

std::expected<Outcome, RegistryFault>
EmbeddedRegistry::submit(const operators::Envelope& envelope) {
    const auto operation = domain::decodeOperation(envelope.payload);
    if (!operation) {
        return rejected(Rejection::Malformed);
    }
    Outcome outcome;
    const auto done = store_.transaction([&]() -> std::expected<void, StoreError> {
        auto settled = applier_.settle(envelope, *operation);
        if (!settled) {
            return std::unexpected(settled.error());
        }
        outcome = std::move(*settled);
        return {};
    });
    if (!done) {
        return std::unexpected(faultOf(done.error()));
    }
    return outcome;
}

std::expected<Outcome, RegistryFault> EmbeddedRegistry::outcomeOf(const Uuid& operation) {
    const auto stored = store_.registryTables().outcomeOf(operation);
    if (!stored) {
        return std::unexpected(faultOf(stored.error()));
    }
    if (!*stored) {
        return std::unexpected(RegistryFault::NotFound);
    }
    auto outcome = decodeOutcome((*stored)->outcome);
    if (!outcome) {
        return std::unexpected(RegistryFault::StoreFailed);
    }
    return std::move(*outcome);
}

std::expected<void, EnrolFault> EmbeddedRegistry::enrol(const domain::HolderFile& file) {
    const auto done = store_.transaction([&]() -> std::expected<void, StoreError> {
        const auto taken = applier_.enrol(file);
        return taken ? std::expected<void, StoreError>() : std::unexpected(taken.error());
    });
    if (done) {
        return {};
    }
    if (done.error().fault == StoreFault::Conflict) {
        return std::unexpected(EnrolFault::NumberTaken);
    }
    return std::unexpected(done.error().fault == StoreFault::OutcomeUnknown
                               ? EnrolFault::UnknownOutcome
                               : EnrolFault::StoreFailed);
}

} // namespace guitai::registry
