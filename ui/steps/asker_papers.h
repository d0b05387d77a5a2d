// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/procedure/state.h"

#include <vector>

namespace guitai::ui {

/// A person who may ask for this act, and every paper that may play a part for him.
struct AskerPapers {
    domain::RequesterRole role{};
    std::vector<domain::Paper> papers{};
};

/// Whoever the region's rules name for the procedure, of guardians only a ward's, who comes before
/// the ward; the holder with what the decider asked for where the
/// rules name nobody.
[[nodiscard]] std::vector<AskerPapers> askersOf(const procedure::State& state,
                                                const domain::Rules& rules);

} // namespace guitai::ui
