// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"

#include <vector>

namespace guitai::procedure {

/// What this counter has besides rules.
struct CounterMeans {
    bool keyModule = false;
    bool credentialHost = false;
    bool approver = false; ///< a supervisor other than the clerk, here or elsewhere
    bool printer = false;  ///< of card faces, and what draws them
    bool clerk = false;    ///< whoever is signed in may serve holders
};

/// Every procedure there is a definition for, asked of the decider as if all papers were at hand,
/// every PIN proved that is asked for, and a supervisor had approved: whoever may ask is taken, the
/// holder before others.
[[nodiscard]] std::vector<Offer> offersFor(const domain::HolderFile& file,
                                           const std::optional<CardNumber>& card,
                                           const domain::Rules& rules, const CounterPlace& place,
                                           const CounterMeans& means, Timestamp at);

/// Those of one procedure: none where the region has it not, one, or one for each PIN of the card.
[[nodiscard]] std::vector<Offer> offersOf(domain::Procedure procedure,
                                          const domain::HolderFile& file,
                                          const std::optional<CardNumber>& card,
                                          const domain::Rules& rules, const CounterPlace& place,
                                          const CounterMeans& means, Timestamp at);

/// The first state of a run of what is offered, with an id of its own.
[[nodiscard]] State firstState(const Offer& offer, const domain::HolderFile& file,
                               const std::optional<CardNumber>& card, const domain::Rules& rules,
                               Timestamp at);

} // namespace guitai::procedure
