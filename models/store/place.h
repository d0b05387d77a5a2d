// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_error.h"

#include <expected>
#include <filesystem>

/// Directories beside the store's, where another store is made whole before it takes the place.
namespace guitai::store {

/// `store.rekeying` for `store`, where the store really lies: a name that leads there is followed.
[[nodiscard]] std::filesystem::path placeBeside(const std::filesystem::path& directory,
                                                const char* suffix);

/// A fresh one, readable for its owner only; what a killed run left there goes.
[[nodiscard]] std::expected<void, StoreError> makeAnew(const std::filesystem::path& place);

/// Both change places in one step; for good once the folder they lie in has been synced.
/// https://man7.org/linux/man-pages/man2/rename.2.html (RENAME_EXCHANGE)
[[nodiscard]] std::expected<void, StoreError> exchange(const std::filesystem::path& one,
                                                       const std::filesystem::path& other);

/// The store's other files (throttle, set-up, a machine secret that lies there) stand in `to`, too,
/// as the same files; database, slots and lock are left out. Io, and nothing is done, where there
/// is anything else than files.
[[nodiscard]] std::expected<void, StoreError> shareFiles(const std::filesystem::path& from,
                                                         const std::filesystem::path& to);

} // namespace guitai::store
