// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/interrupt.h"
#include "models/store/backup.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <optional>

namespace guitai::ctl {

/// Asks the window that has the store open for a backup, over its socket, and waits for it. Nothing
/// when it was interrupted: the window then removes what is half done. NotFound where no window
/// listens.
[[nodiscard]] std::expected<std::optional<store::BackupManifest>, store::StoreError>
askWindowForBackup(const std::filesystem::path& socket, const std::filesystem::path& destination,
                   const store::GoOn& goOn, const Interrupt& interrupt);

} // namespace guitai::ctl
