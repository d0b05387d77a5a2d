// SPDX-License-Identifier: Apache-2.0
#include "models/store/making_place.h"

#include "models/store/backup_manifest.h"
#include "models/store/durable_file.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <utility>

#include <fcntl.h>

namespace guitai::store {

namespace {

namespace fs = std::filesystem;

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, "backup.place", 0, {}});
}

StoreFault faultOfErrno() {
    return errno == ENOSPC || errno == EDQUOT ? StoreFault::DiskFull : StoreFault::Io;
}

/// What a run of ours leaves that is killed.
bool isOurs(const fs::path& file) {
    auto name = file.filename().string();
    if (name.ends_with(".new")) {
        name.resize(name.size() - 4);
    }
    return belongsToBackup(name) || name == "manifest.json" || name == "store.db-shm";
}

bool cleared(const fs::path& folder) {
    std::error_code failure;
    for (const auto& left : fs::directory_iterator(folder, failure)) {
        if (!isOurs(left.path()) || !fs::remove(left.path(), failure)) {
            return false;
        }
    }
    return !failure;
}

} // namespace

MakingPlace::MakingPlace(fs::path destination, fs::path making, LockFile lock)
    : destination_(std::move(destination))
    , making_(std::move(making))
    , lock_(std::move(lock)) {}

MakingPlace::MakingPlace(MakingPlace&& other) noexcept
    : destination_(std::move(other.destination_))
    , making_(std::exchange(other.making_, {}))
    , lock_(std::move(other.lock_)) {}

MakingPlace::~MakingPlace() {
    if (!making_.empty() && cleared(making_)) {
        std::error_code ignored;
        fs::remove(making_, ignored);
    }
}

std::expected<MakingPlace, StoreError> MakingPlace::begin(const fs::path& destination) {
    std::error_code failure;
    auto whole = fs::absolute(destination, failure).lexically_normal();
    if (!whole.has_filename()) { // `DEST/`
        whole = whole.parent_path();
    }
    if (fs::exists(fs::symlink_status(whole, failure))) {
        return failed(StoreFault::AlreadyThere);
    }
    auto making = whole;
    making += ".making";
    if (::mkdir(making.c_str(), 0700) != 0 && errno != EEXIST) {
        return failed(faultOfErrno());
    }
    auto lock = LockFile::takeFolder(making);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    if (!cleared(making)) {
        return failed(StoreFault::AlreadyThere);
    }
    return MakingPlace(std::move(whole), std::move(making), *std::move(lock));
}

std::expected<void, StoreError> MakingPlace::finish() {
    if (auto synced = syncFolder(making_); !synced) {
        return synced;
    }
    const auto* from = making_.c_str();
    const auto* to = destination_.c_str();
    const bool renamed = ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ||
                         // Some file systems of sticks and shares do not know the flag.
                         ((errno == EINVAL || errno == ENOSYS) && ::rename(from, to) == 0);
    if (!renamed) {
        return failed(errno == EEXIST || errno == ENOTEMPTY ? StoreFault::AlreadyThere
                                                            : faultOfErrno());
    }
    making_.clear();
    return syncFolder(destination_.parent_path());
}

} // namespace guitai::store
