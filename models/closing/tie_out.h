// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/closing/day.h"

namespace guitai::closing {

/// Gathers the day from queue, trail, stock and fees, and asks the registry of each act. Fails
/// where the registry cannot be asked: then nothing can be said of what it has.
[[nodiscard]] batches::Batched<Day> tieOut(const batches::BatchDesk& desk, Date day);

} // namespace guitai::closing
