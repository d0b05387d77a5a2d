// SPDX-License-Identifier: Apache-2.0
#include "models/store/lock_file.h"

#include <cerrno>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>

#include <fcntl.h>

namespace guitai::store {

namespace {

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, "store.lock", 0, {}});
}

std::optional<StoreFault> lock(const Descriptor& descriptor) {
    while (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR) {
            return errno == EWOULDBLOCK ? StoreFault::InUse : StoreFault::Io;
        }
    }
    return std::nullopt;
}

/// Its folder may have been exchanged for another while we were on the way here.
bool stillThere(const std::filesystem::path& file, const Descriptor& descriptor) {
    struct stat named{};
    struct stat held{};
    return ::stat(file.c_str(), &named) == 0 && ::fstat(descriptor.number(), &held) == 0 &&
           named.st_dev == held.st_dev && named.st_ino == held.st_ino;
}

} // namespace

std::expected<LockFile, StoreError> LockFile::take(const std::filesystem::path& file) {
    constexpr int mostTries = 10;
    for (int tries = 0; tries < mostTries; ++tries) {
        Descriptor descriptor(
            ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!descriptor.valid()) {
            return failed(StoreFault::Io);
        }
        if (const auto fault = lock(descriptor)) {
            return failed(*fault);
        }
        if (stillThere(file, descriptor)) {
            return LockFile(std::move(descriptor));
        }
    }
    return failed(StoreFault::InUse);
}

std::expected<LockFile, StoreError> LockFile::takeFolder(const std::filesystem::path& folder) {
    Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    if (!descriptor.valid()) {
        return failed(StoreFault::Io);
    }
    if (const auto fault = lock(descriptor)) {
        return failed(*fault);
    }
    return stillThere(folder, descriptor)
               ? std::expected<LockFile, StoreError>(LockFile(std::move(descriptor)))
               : failed(StoreFault::InUse);
}

} // namespace guitai::store
