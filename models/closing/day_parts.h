// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/closing/day.h"
#include "models/store/store.h"

#include <map>
#include <string_view>
#include <vector>

/// Parts of a day that are told without asking the registry.
namespace guitai::closing {

/// Whether one that was queued in that phase (domain::Phase's word) counts as done for somebody:
/// leave that was asked for beforehand is no act.
[[nodiscard]] bool isAct(std::string_view phase);

/// What became of those acts, by procedure.
[[nodiscard]] std::map<domain::Procedure, ActSum>
actSums(const std::vector<store::QueueItem>& made);

/// What is open now of all that was begun before that: procedures under way, then acts on their
/// way. On the store's thread.
[[nodiscard]] batches::Stored<std::vector<Carried>> openAt(store::Store& store, Timestamp until);

} // namespace guitai::closing
