// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store.h"

#include <expected>
#include <optional>

/// A counter moves to another machine with a backup. What it leaves is marked, so that two machines
/// do not serve as one counter: same trail, same vouchers, same queue.
namespace guitai::store {

/// In the settings: when it was moved away.
inline constexpr const char* movedAwaySetting = "moved.away";

[[nodiscard]] std::expected<std::optional<Timestamp>, StoreError>
movedAway(const Settings& settings);
/// MovedAway when it was. Whoever opens a store to serve holders asks.
[[nodiscard]] std::expected<void, StoreError> checkServes(const Settings& settings);

/// For an administrator, and on record. Both may be said again.
[[nodiscard]] std::expected<void, StoreError> markMoved(Store& store, const SignedIn& by,
                                                        Timestamp at);
/// NotThere when it was not moved.
[[nodiscard]] std::expected<void, StoreError> cancelMove(Store& store, const SignedIn& by,
                                                         Timestamp at);

} // namespace guitai::store
