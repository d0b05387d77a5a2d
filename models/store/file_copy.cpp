// SPDX-License-Identifier: Apache-2.0
#include "models/store/file_copy.h"

#include "models/store/descriptor.h"

#include <cerrno>
#include <span>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace guitai::store {

namespace {

std::unexpected<StoreError> failed() {
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return std::unexpected(
        StoreError{full ? StoreFault::DiskFull : StoreFault::Io, "file.copy", 0, {}});
}

bool writeAll(int descriptor, std::span<const char> bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

std::expected<bool, StoreError> copyFile(const std::filesystem::path& from,
                                         const std::filesystem::path& to,
                                         const std::function<bool(std::uint64_t)>& piece) {
    const Descriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!in.valid()) {
        return failed();
    }
    const Descriptor out(
        ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!out.valid()) {
        return failed();
    }
    std::vector<char> buffer(512UL * 1024);
    for (;;) {
        const auto count = ::read(in.number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failed();
        }
        if (count == 0) {
            return ::fsync(out.number()) == 0 ? std::expected<bool, StoreError>(true) : failed();
        }
        const auto size = static_cast<std::size_t>(count);
        if (!writeAll(out.number(), std::span(buffer).first(size))) {
            return failed();
        }
        if (!piece(size)) {
            return false;
        }
    }
}

} // namespace guitai::store
