// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <string>

namespace guitai::store {

class Settings;
class Store;

/// What the first start of a counter asks for: where it stands and whose rules it follows. Kept in
/// Settings under `counter.…`.
struct CounterSetup {
    std::string outlet{}; ///< its name, as vouchers show it
    std::string region{}; ///< of the rules: `yueyang`
    domain::Window window;

    bool operator==(const CounterSetup&) const = default;
};

/// Nothing when this store has not been set up yet; Damaged for words that nobody knows.
[[nodiscard]] std::expected<std::optional<CounterSetup>, StoreError>
loadSetup(const Settings& settings);
/// All of it or nothing.
[[nodiscard]] std::expected<void, StoreError> saveSetup(Store& store, const CounterSetup& setup);

} // namespace guitai::store
