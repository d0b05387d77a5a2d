// SPDX-License-Identifier: Apache-2.0
#include "models/store/place.h"

#include "models/store/durable_file.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <sys/stat.h>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace guitai::store {

namespace fs = std::filesystem;

namespace {

std::unexpected<StoreError> failed(const char* site) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return std::unexpected(StoreError{full ? StoreFault::DiskFull : StoreFault::Io, site, 0, {}});
}

/// `store.db` and its journal, `slots.json`, `store.lock`; and `x.new`, left by a killed run.
bool ownToEachStore(const std::string& name) {
    return name.starts_with("store.") || name.starts_with("slots.json") || name.ends_with(".new");
}

} // namespace

fs::path placeBeside(const fs::path& directory, const char* suffix) {
    std::error_code failure;
    auto place = fs::weakly_canonical(directory, failure);
    if (failure) {
        place = directory;
    }
    if (!place.has_filename()) { // `store/`
        place = place.parent_path();
    }
    place += suffix;
    return place;
}

std::expected<void, StoreError> makeAnew(const fs::path& place) {
    std::error_code failure;
    fs::remove_all(place, failure);
    if (::mkdir(place.c_str(), 0700) != 0) {
        return failed("place.make");
    }
    return {};
}

std::expected<void, StoreError> exchange(const fs::path& one, const fs::path& other) {
    if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) != 0) {
        return failed("place.exchange");
    }
    return {};
}

std::expected<void, StoreError> shareFiles(const fs::path& from, const fs::path& to) {
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(from, failure)) {
        const auto name = entry.path().filename();
        std::error_code unreadable;
        const auto kind = entry.symlink_status(unreadable).type();
        if (kind == fs::file_type::socket || ownToEachStore(name.string())) {
            continue;
        }
        // What cannot be shared would go with the old directory: it is to be put elsewhere first.
        if (kind != fs::file_type::regular ||
            ::link(entry.path().c_str(), (to / name).c_str()) != 0) {
            return failed("place.share");
        }
    }
    return failure ? failed("place.share") : std::expected<void, StoreError>();
}

} // namespace guitai::store
