// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/figures/figures.h"
#include "models/store/store.h"

#include <string>

namespace guitai::figures {

/// What queue, trail and fees have of that day in China. Asks no registry. On the store's thread;
/// takes as long as that day has acts, however much the store holds.
[[nodiscard]] batches::Stored<DayRecord> gather(store::Store& store, const std::string& outlet,
                                                Date day);

} // namespace guitai::figures
