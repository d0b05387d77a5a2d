// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace guitai::store {

class Settings;
struct Location;

/// What the first start of a counter asks for: where it stands and whose rules it follows.
///
/// It is kept twice. `counter.json` in the store's directory can be read before anybody signs in,
/// and is as public as it is untrusted: whoever can write there can change it. The copy among the
/// store's settings is authenticated with all the rest and decides; a counter whose two copies
/// differ is not opened, so that no text editor moves a counter to another region.
struct CounterSetup {
    std::string outlet{}; ///< its name, as vouchers show it
    std::string region{}; ///< of the rules: `yueyang`
    domain::Window window;
    std::string registry{}; ///< libpq's connection string of the shared one; empty: the store's own

    /// Has an outlet and a region, and a window that a counter can stand at.
    [[nodiscard]] bool fits() const;

    bool operator==(const CounterSetup&) const = default;
};

/// JSON, the same text in both places.
[[nodiscard]] std::string encodeSetup(const CounterSetup& setup);
/// Nothing for anything malformed or that does not fit.
[[nodiscard]] std::optional<CounterSetup> decodeSetup(std::string_view text);

/// The store's own copy: nothing when it was made without one; Damaged for words nobody knows.
[[nodiscard]] std::expected<std::optional<CounterSetup>, StoreError>
loadSetup(const Settings& settings);
[[nodiscard]] std::expected<void, StoreError> saveSetup(Settings& settings,
                                                        const CounterSetup& setup);
/// SetupDiffers unless the store's copy is this one.
[[nodiscard]] std::expected<void, StoreError> checkSetup(const Settings& settings,
                                                         const CounterSetup& used);

/// The public copy. NotFound where there is no store; SetupDamaged where there is one and the file
/// is missing, cut, altered or cannot be read.
[[nodiscard]] std::expected<CounterSetup, StoreError> readCounterFile(const Location& location);
/// Writes it into that folder, which is the store's directory or about to be it.
[[nodiscard]] std::expected<void, StoreError>
writeCounterFile(const std::filesystem::path& directory, const CounterSetup& setup);
/// Makes the public copy what the store's own says. NotThere when the store has none.
[[nodiscard]] std::expected<CounterSetup, StoreError> restoreCounterFile(const Location& location,
                                                                         const Settings& settings);

} // namespace guitai::store
