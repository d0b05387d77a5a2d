// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/domain/rules.h"

namespace guitai::domain {

/// The card's state of that application.
[[nodiscard]] ApplicationState stateOf(const Card& card, Application application);

/// Whether wrong entries have locked the credential on that day: the limit is reached (P4), and it
/// is not one that this card's bank has unlocked by itself since the day it was locked. A lock
/// without a date stays one.
[[nodiscard]] bool locked(const Card& card, CredentialKind kind, const Rules& rules, Date today);

/// Wrong entries that are left before it locks; nothing where the region names no limit.
[[nodiscard]] std::optional<int> triesLeft(const Card& card, CredentialKind kind,
                                           const Rules& rules);

} // namespace guitai::domain
