// SPDX-License-Identifier: Apache-2.0
#include "models/store/lock_file.h"

#include <cerrno>
#include <sys/file.h>

#include <fcntl.h>

namespace guitai::store {

std::expected<LockFile, StoreError> LockFile::take(const std::filesystem::path& file) {
    Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!descriptor.valid()) {
        return std::unexpected(StoreError{StoreFault::Io, "store.lock", 0, {}});
    }
    while (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR) {
            const auto fault = errno == EWOULDBLOCK ? StoreFault::InUse : StoreFault::Io;
            return std::unexpected(StoreError{fault, "store.lock", 0, {}});
        }
    }
    return LockFile(std::move(descriptor));
}

} // namespace guitai::store
