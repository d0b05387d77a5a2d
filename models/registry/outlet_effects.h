// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/outlet/command.h"
#include "models/registry/registry.h"
#include "models/store/store.h"

namespace guitai::registry {

/// What an applied operation means to the outlet where it was asked: cards come into its stock and
/// leave it, fees are taken and given back. `undone` are the events of the act that it reverses.
[[nodiscard]] std::vector<outlet::Command> outletCommands(const domain::Operation& operation,
                                                          const std::vector<domain::Event>& events,
                                                          const std::vector<domain::Event>& undone);

/// The events of the act that this outcome has reversed, asked of the registry; none where nothing
/// was reversed, or the registry has no such act for this outlet.
[[nodiscard]] std::expected<std::vector<domain::Event>, RegistryFault>
undoneBy(Registry& registry, const Outcome& outcome);

/// Notes it at the outlet; inside Store::transaction, so it asks nobody. What the outlet refuses (a
/// card that was never in its stock) stops nothing: it is on record as a difference.
[[nodiscard]] std::expected<void, store::StoreError>
noteAtOutlet(store::Store& store, const store::QueueItem& item, const Outcome& outcome,
             const std::vector<domain::Event>& undone, Timestamp now);

} // namespace guitai::registry
