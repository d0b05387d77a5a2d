// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

/// Small files beside the database, and what is written for others: whole or not at all.
namespace guitai::store {

/// The whole of a small file. NotFound, Io, or Damaged when it is longer than any of ours.
[[nodiscard]] std::expected<std::string, StoreError> readFile(const std::filesystem::path& file);

/// Replaces the file in one step: it has the old content or the new, whenever the power goes.
/// Readable for its owner only.
[[nodiscard]] std::expected<void, StoreError> writeFile(const std::filesystem::path& file,
                                                        std::string_view content);

/// Makes the names in a folder durable.
[[nodiscard]] std::expected<void, StoreError> syncFolder(const std::filesystem::path& folder);

/// 16 to 64 bytes, straight into locked memory. MachineSecretMissing otherwise.
[[nodiscard]] std::expected<SecretBytes, StoreError>
readMachineSecret(const std::filesystem::path& file);
/// Makes one of 32 random bytes where there is none.
[[nodiscard]] std::expected<SecretBytes, StoreError>
ensureMachineSecret(const std::filesystem::path& file);

} // namespace guitai::store
