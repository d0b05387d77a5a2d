// SPDX-License-Identifier: Apache-2.0
#include "models/registry/outlet_effects.h"

#include "models/domain/codec.h"
#include "models/store/audit.h"
#include "models/store/outlet_tables.h"
#include "models/store/queue.h"

#include <utility>

namespace guitai::registry {

namespace {

using Commands = std::vector<outlet::Command>;

/// Each event that moves a card or a fee.
struct Noting {
    const domain::Operation& operation;
    Commands& commands;

    void operator()(const domain::CardMoved& event) const {
        if (event.to == domain::CardStage::Ready) {
            commands.emplace_back(outlet::StockCard{event.card, operation.holder, operation.id});
        }
        if (event.to == domain::CardStage::Collected) {
            commands.emplace_back(outlet::TakeOutCard{event.card, operation.id});
        }
    }

    void operator()(const domain::CardTakenBack& event) const {
        commands.emplace_back(
            outlet::TakeOutCard{event.card, operation.id, outlet::CardPlace::TakenBack});
    }

    void operator()(const domain::FeeTaken& event) const {
        commands.emplace_back(
            outlet::TakeFee{event.operation, operation.request.procedure, event.amount});
    }

    void operator()(const domain::FeeReturned& event) const {
        commands.emplace_back(outlet::GiveFeeBack{operation.id, event.operation});
    }

    void operator()(const auto&) const {}
};

/// Each event of an act that was reversed.
struct Undoing {
    const domain::Operation& operation;
    Uuid of;
    Commands& commands;

    void operator()(const domain::CardMoved& event) const { undo(event.card); }

    void operator()(const domain::CardTakenBack& event) const { undo(event.card); }

    void operator()(const auto&) const {}

private:
    void undo(const CardNumber& card) const {
        commands.emplace_back(outlet::UndoCard{card, of, operation.id});
    }
};

const Uuid* reversedIn(const std::vector<domain::Event>& events) {
    for (const auto& event : events) {
        if (const auto* reversed = std::get_if<domain::ActReversed>(&event)) {
            return &reversed->operation;
        }
    }
    return nullptr;
}

} // namespace

Commands outletCommands(const domain::Operation& operation,
                        const std::vector<domain::Event>& events,
                        const std::vector<domain::Event>& undone) {
    Commands commands;
    for (const auto& event : events) {
        std::visit(Noting{operation, commands}, event);
    }
    if (const auto* of = reversedIn(events)) {
        for (const auto& event : undone) {
            std::visit(Undoing{operation, *of, commands}, event);
        }
    }
    return commands;
}

std::expected<std::vector<domain::Event>, RegistryFault> undoneBy(Registry& registry,
                                                                  const Outcome& outcome) {
    const auto* of = outcome.kind == OutcomeKind::Applied ? reversedIn(outcome.events) : nullptr;
    if (of == nullptr) {
        return {};
    }
    auto known = registry.outcomeOf(*of);
    if (known) {
        return std::move(known->events);
    }
    return known.error() == RegistryFault::NotFound
               ? std::expected<std::vector<domain::Event>, RegistryFault>()
               : std::unexpected(known.error());
}

std::expected<void, store::StoreError>
noteAtOutlet(store::Store& store, const store::QueueItem& item, const Outcome& outcome,
             const std::vector<domain::Event>& undone, Timestamp now) {
    const auto operation = domain::decodeOperation(item.envelope.payload);
    if (!operation || outcome.kind != OutcomeKind::Applied) {
        return {};
    }
    for (const auto& command : outletCommands(*operation, outcome.events, undone)) {
        const auto noted = store.outletTables().note(operation->outlet, command,
                                                     {operation->clerk, operation->at});
        if (!noted) {
            return std::unexpected(noted.error());
        }
        if (*noted) {
            continue;
        }
        const std::string about(domain::nameOf(noted->error().fault));
        const auto recorded = store.audit().append({.at = now,
                                                    .actor = "system",
                                                    .action = "stock-difference",
                                                    .subject = operation->id.text(),
                                                    .detail = R"({"fault":")" + about + R"("})"});
        if (!recorded) {
            return recorded;
        }
    }
    return {};
}

} // namespace guitai::registry
