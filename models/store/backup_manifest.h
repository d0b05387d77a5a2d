// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/timestamp.h"
#include "models/store/store_error.h"

#include <cstdint>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A backup is a directory: the encrypted database, its slots, the counter's public set-up, and
/// `manifest.json`, which says what belongs to it. Never the machine's secret: on another machine
/// it opens with the two halves of the recovery key alone.
namespace guitai::store {

struct BackupFile {
    std::string name{};
    std::uint64_t bytes = 0;
    Bytes sha256{};

    bool operator==(const BackupFile&) const = default;
};

struct BackupManifest {
    Timestamp made{};
    std::string outlet{};        ///< empty where the store has no set-up
    std::optional<int> schema{}; ///< not known of one that was made without a password
    bool moved = false;          ///< made by move-out: the store it is of serves no more
    std::vector<BackupFile> files{};

    bool operator==(const BackupManifest&) const = default;
};

[[nodiscard]] std::string encodeManifest(const BackupManifest& manifest);
/// Nothing for anything malformed, with a name twice, or with names that are none of a backup's.
[[nodiscard]] std::optional<BackupManifest> decodeManifest(std::string_view text);

/// What may stand in a backup besides the manifest: `store.db`, a journal of it, `slots.json`,
/// `counter.json`.
[[nodiscard]] bool belongsToBackup(std::string_view name);

/// Size and SHA-256 of every file of a backup that stands there, in order of their names.
[[nodiscard]] std::expected<std::vector<BackupFile>, StoreError>
measureFiles(const std::filesystem::path& folder);

/// BackupUnfit unless the manifest can be read and just its files stand there, as it says.
[[nodiscard]] std::expected<BackupManifest, StoreError>
checkFiles(const std::filesystem::path& backup);

/// The manifest alone, of what may be a backup.
[[nodiscard]] std::expected<BackupManifest, StoreError>
readManifest(const std::filesystem::path& backup);

[[nodiscard]] std::filesystem::path manifestFile(const std::filesystem::path& backup);

} // namespace guitai::store
