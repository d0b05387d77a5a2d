// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/backup_manifest.h"
#include "models/store/store.h"

#include <expected>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace guitai::store {

/// Who opens a backup: an operator's password on the machine that it was made on, or the two halves
/// of the recovery key anywhere.
struct BackupKey {
    std::string login{};
    SecretBytes password{};
    SecretBytes firstHalf{};
    SecretBytes secondHalf{};

    [[nodiscard]] bool isRecovery() const { return login.empty(); }
};

/// What was found in a backup by opening a copy of it.
struct BackupFinding {
    BackupManifest manifest{};
    std::optional<std::uint64_t> firstBadEntry{}; ///< of the audit trail
    std::uint64_t entries = 0;                    ///< on record
    std::uint64_t waiting = 0;                    ///< operations that had not been forwarded
};

/// Copies it to a new folder in `scratch`, opens that, reads every page and every entry of the
/// trail; the backup itself is not touched. BackupUnfit, Damaged, or why it does not open.
[[nodiscard]] std::expected<BackupFinding, StoreError>
checkBackup(const std::filesystem::path& backup, const std::filesystem::path& machineSecret,
            const std::filesystem::path& scratch, const BackupKey& key, const Clock& clock);

/// The administrator of a counter that comes from another machine.
struct Newcomer {
    NewOperator who{};
    SecretBytes password{};
};

struct RestoreAsked {
    std::filesystem::path backup{};
    Location to{};
    bool replace = false; ///< the store that stands there is kept beside, under a dated name
    BackupKey key{};
    std::optional<Newcomer> newcomer{}; ///< moving in: nobody else of before opens it
};

struct Restored {
    BackupFinding finding{};
    std::optional<std::filesystem::path> kept{}; ///< where the store of before lies now
};

/// Puts the backup in the place of a missing store, or with `replace` of the one that is there, in
/// one step: killed at any instant, that one stands as it was or the restored one does. Everything
/// is checked first as checkBackup does. For an administrator, or with the recovery key.
///
/// So that nothing is done twice or lost: what was waiting is looked up by its id before it is
/// sent, vouchers begin a series of their own, and the trail says that it was restored, from when.
[[nodiscard]] std::expected<Restored, StoreError> restoreBackup(const RestoreAsked& asked,
                                                                const Clock& clock);

/// In the settings: what voucher numbers have between their day and their number.
inline constexpr const char* voucherSeriesSetting = "voucher.series";

} // namespace guitai::store
