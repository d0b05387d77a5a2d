// SPDX-License-Identifier: Apache-2.0
// A backup of a store that nobody has open: its files, under its lock. They are encrypted and stay
// so; nobody signs in, so nothing is verified by reading and nothing is put on record.
#include "models/store/backup.h"
#include "models/store/counter_setup.h"
#include "models/store/durable_file.h"
#include "models/store/file_copy.h"
#include "models/store/store_parts.h"

#include <array>

namespace guitai::store {

namespace {

namespace fs = std::filesystem;

// With a journal that a killed process left: the first opening of the copy puts it right.
constexpr std::array<const char*, 4> copied{"store.db", "store.db-journal", "store.db-wal",
                                            "slots.json"};

std::uint64_t sizeOfAll(const fs::path& directory) {
    std::uint64_t all = 0;
    for (const auto* name : copied) {
        std::error_code failure;
        const auto size = fs::file_size(directory / name, failure);
        all += failure ? 0 : size;
    }
    return all;
}

} // namespace

std::expected<std::optional<BackupManifest>, StoreError> backUpClosed(const Location& location,
                                                                      const fs::path& destination,
                                                                      Timestamp now,
                                                                      const GoOn& goOn) {
    const auto& directory = location.directory;
    if (!Store::exists(location)) {
        return std::unexpected(StoreError{StoreFault::NotFound, "store.backup", 0, {}});
    }
    const auto lock = LockFile::take(lockFile(directory));
    if (!lock) {
        return std::unexpected(lock.error());
    }
    auto place = MakingPlace::begin(destination);
    if (!place) {
        return std::unexpected(place.error());
    }
    constexpr std::uint64_t page = 4096;
    const auto of = sizeOfAll(directory);
    std::uint64_t done = 0;
    for (const auto* name : copied) {
        std::error_code ignored;
        if (!fs::exists(directory / name, ignored)) {
            continue;
        }
        const auto whole = copyFile(directory / name, place->folder() / name, [&](auto bytes) {
            done += bytes;
            return goOn({done / page, of / page, done >= of});
        });
        if (!whole || !*whole) {
            return whole ? std::expected<std::optional<BackupManifest>, StoreError>()
                         : std::unexpected(whole.error());
        }
    }
    BackupManifest manifest{.made = now};
    if (const auto setup = readCounterFile(location)) { // damaged: the store has the true one
        manifest.outlet = setup->outlet;
        if (auto written = writeCounterFile(place->folder(), *setup); !written) {
            return std::unexpected(written.error());
        }
    }
    auto files = measureFiles(place->folder());
    if (!files) {
        return std::unexpected(files.error());
    }
    manifest.files = *std::move(files);
    for (const auto& step :
         {writeFile(manifestFile(place->folder()), encodeManifest(manifest)), place->finish()}) {
        if (!step) {
            return std::unexpected(step.error());
        }
    }
    return manifest;
}

} // namespace guitai::store
