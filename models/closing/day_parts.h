// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/closing/day.h"
#include "models/store/store.h"

#include <map>
#include <vector>

/// Parts of a day that are told without asking the registry.
namespace guitai::closing {

/// What became of those acts, by procedure.
[[nodiscard]] std::map<domain::Procedure, ActSum>
actSums(const std::vector<store::QueueItem>& made);

/// What is open now of all that was begun before that: procedures under way, then acts on their
/// way. On the store's thread.
[[nodiscard]] batches::Stored<std::vector<Carried>> openAt(store::Store& store, Timestamp until);

} // namespace guitai::closing
