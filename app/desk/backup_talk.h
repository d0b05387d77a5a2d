// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/backup.h"
#include "models/store/store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// What guitaictl and the window say to each other when a backup is wanted while the window has the
/// store open: a request line, then lines of progress, then one line of what came of it. JSON, a
/// line each. Who closes the line before that stops the backup.
namespace guitai::app {

/// The window's socket, in the store's own folder: for the same user alone.
[[nodiscard]] std::filesystem::path windowSocket(const store::Location& location);

struct BackupRequest {
    std::string destination{}; ///< absolute
};

struct BackupReply {
    store::Backup::Progress progress{};
    std::optional<store::BackupManifest> made{};
    std::optional<store::StoreError> error{};
};

[[nodiscard]] std::string encode(const BackupRequest& request);
[[nodiscard]] std::string encode(const BackupReply& reply);
/// Nothing for anything malformed.
[[nodiscard]] std::optional<BackupRequest> decodeRequest(std::string_view line);
[[nodiscard]] std::optional<BackupReply> decodeReply(std::string_view line);

} // namespace guitai::app
