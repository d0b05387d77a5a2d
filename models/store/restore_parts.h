// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/restore.h"

/// What checking a backup and restoring one share; used inside models/store only.
namespace guitai::store {

struct OpenedCopy {
    std::unique_ptr<Store> store;
    std::optional<SignedIn> who; ///< nobody: by the recovery key
};

/// Its files into a folder that is there, each as the manifest says, else BackupUnfit.
[[nodiscard]] std::expected<BackupManifest, StoreError>
copyBackup(const std::filesystem::path& backup, const std::filesystem::path& to);

[[nodiscard]] std::expected<OpenedCopy, StoreError>
openCopy(const Location& at, const BackupKey& key, const Clock& clock);

[[nodiscard]] std::expected<BackupFinding, StoreError> examineCopy(Store& store,
                                                                   BackupManifest manifest);

} // namespace guitai::store
