// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/registry/registry.h"
#include "models/store/records.h"
#include "models/store/store_error.h"

#include <QString>

/// What the counter itself has to say: its store, its queue, the registry, what it lacks.
namespace guitai::views {

[[nodiscard]] QString textOf(procedure::CounterLack lack);
[[nodiscard]] QString textOf(procedure::ServiceState state);
/// What is to be done about it, and what goes on; empty where nothing is the matter.
[[nodiscard]] QString todoOf(procedure::ServiceState state);

/// What happened to the store, and what to do.
[[nodiscard]] QString textOf(store::StoreFault fault);
[[nodiscard]] QString todoOf(store::StoreFault fault);

[[nodiscard]] QString textOf(store::QueueState state);
/// What the clerk is to do about an item in that state; empty where it goes on by itself.
[[nodiscard]] QString todoOf(store::QueueState state);
/// Why an item was refused or parked, of QueueItem::reason (`P8 card-lost`, or a code).
[[nodiscard]] QString queueReasonText(const store::QueueItem& item);
/// The same of the bare reason, as the trail has it, too.
[[nodiscard]] QString reasonText(std::string_view reason);
/// `Reset PIN`: of QueueItem::procedure and RunRecord::procedure.
[[nodiscard]] QString procedureText(const std::string& word);

[[nodiscard]] QString textOf(registry::Rejection rejection);
[[nodiscard]] QString textOf(registry::RegistryFault fault);

} // namespace guitai::views
