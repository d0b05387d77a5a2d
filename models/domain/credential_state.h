// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/domain/rules.h"

namespace guitai::domain {

/// The card's state of that application.
[[nodiscard]] ApplicationState stateOf(const Card& card, Application application);

[[nodiscard]] bool isLost(ApplicationState state);

/// The state that counts at that time: a temporary loss that the region lets end by itself has
/// ended.
[[nodiscard]] ApplicationState stateAt(const Card& card, Application application,
                                       const Rules& rules, Timestamp at);
/// Applications whose temporary loss has ended by itself and is still on file.
[[nodiscard]] std::set<Application> lossesEnded(const Card& card, const Rules& rules, Timestamp at);

/// The card that serves the holder or is on its way: neither replaced nor closed.
[[nodiscard]] const Card* currentCard(const HolderFile& file);

/// Whether wrong entries have locked the credential on that day: the limit is reached (P4), and it
/// is not one that this card's bank has unlocked by itself since the day it was locked. A lock
/// without a date stays one.
[[nodiscard]] bool locked(const Card& card, CredentialKind kind, const Rules& rules, Date today);

/// Of the wrong entries so far, those that go on counting after a right one: all where they count
/// in all, none where they count in a row (P4).
[[nodiscard]] int wrongThatStay(const Card& card, CredentialKind kind, const Rules& rules);

/// Suspended also where its record has to be printed first (M3).
[[nodiscard]] LegacyState legacyStateAt(const LegacyCard& card, const Rules& rules);

/// Wrong entries that are left on that day before it locks: none where it is locked, all where its
/// bank has unlocked it by itself. Nothing where the region names no limit.
[[nodiscard]] std::optional<int> triesLeft(const Card& card, CredentialKind kind,
                                           const Rules& rules, Date today);

} // namespace guitai::domain
