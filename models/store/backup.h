// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/backup_manifest.h"
#include "models/store/making_place.h"
#include "models/store/store.h"

#include <expected>
#include <filesystem>
#include <functional>
#include <memory>

namespace guitai::store {

class PageCopy;

/// A backup of the open store, made while people go on working: a few pages at a time, between
/// their acts. Begun by Store::beginBackup. Let go of before it is finished, nothing is left of it.
///
/// Everything but `sync`, `seal` and `finish` is for the store's thread, its end too; those read
/// and write the backup alone and may take as long as the disk likes on another.
class Backup {
public:
    struct Progress {
        std::uint64_t done = 0;
        std::uint64_t of = 0; ///< pages; grows with the store
        bool copied = false;  ///< all of it: seal comes next
    };

    static constexpr int pagesAtATime = 128; ///< half a mebibyte: some 5 ms

    ~Backup();
    Backup(const Backup&) = delete;
    Backup& operator=(const Backup&) = delete;

    /// What is written in between is in the backup too. Io when the store was reopened meanwhile.
    [[nodiscard]] std::expected<Progress, StoreError> step(int pages = pagesAtATime);

    /// What was copied so far reaches the disk; so the last step has little left to wait for.
    [[nodiscard]] std::expected<void, StoreError> sync() const;

    /// Hashes and manifest.
    [[nodiscard]] std::expected<BackupManifest, StoreError> seal();
    /// Gives it its name.
    [[nodiscard]] std::expected<void, StoreError> finish();

private:
    friend class Store;

    Backup(Store& store, MakingPlace place, BackupManifest manifest);
    [[nodiscard]] std::expected<void, StoreError> writeRest();

    Store& store_;
    MakingPlace place_;
    BackupManifest manifest_;
    std::shared_ptr<PageCopy> pages_{};
};

/// False: that is enough, stop.
using GoOn = std::function<bool(const Backup::Progress&)>;

/// All steps in a row, for whoever has the store to himself. Nothing when it was stopped; else it
/// is sealed, and finish is the caller's.
[[nodiscard]] std::expected<std::optional<BackupManifest>, StoreError>
copyAndSeal(Backup& backup, const GoOn& goOn);

/// The files of a store that nobody has open, as they are, journal included: needs no password, and
/// puts nothing on record. Nothing when it was stopped.
[[nodiscard]] std::expected<std::optional<BackupManifest>, StoreError>
backUpClosed(const Location& location, const std::filesystem::path& destination, Timestamp now,
             const GoOn& goOn);

} // namespace guitai::store
