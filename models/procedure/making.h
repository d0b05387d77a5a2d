// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/engine.h"
#include "models/procedure/services.h"

/// The outlet's part in making a card here: its blanks are counted stock. On the store's thread.
namespace guitai::procedure {

/// Takes the blank that was read out of the stock, for this operation; again the same is one.
[[nodiscard]] ActFinished takeBlank(Services& services, const State& state);
/// Used when the card is whole, void when writing had begun, else given back.
[[nodiscard]] ActFinished bookBlank(Services& services, const State& state);

/// What the registry is told: nothing where no card came of it.
[[nodiscard]] domain::Asked madeBy(const State& state, const domain::Rules& rules);

} // namespace guitai::procedure
