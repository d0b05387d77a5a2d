// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/scripted_clerk.h"

namespace guitai::app {

/// What the exercise's customer types: the PINs that his card has, and new ones where new ones are
/// asked for. People and PINs are made up and published.
[[nodiscard]] ScriptedClerk::PinSource handsOf(const practice::Citizens& citizens,
                                               const practice::Exercise& exercise);

/// Puts into the reader what the exercise's work is done with: the customer's own card or, where
/// one is made, the first blank. Whether it is his own.
bool insertFor(const practice::Exercise& exercise, const practice::Citizen& citizen,
               const domain::Rules& rules, procedure::CardDrawer& drawer);

/// The PINs that the customer knows, and the new ones that he has thought of: what a learner reads
/// who plays the customer as well.
struct KnownPin {
    domain::CredentialKind pin{};
    std::string now{}; ///< empty: nobody knows it
    std::string next{};
};

[[nodiscard]] std::vector<KnownPin> pinsOf(const practice::Citizens& citizens,
                                           const practice::Exercise& exercise);

} // namespace guitai::app
