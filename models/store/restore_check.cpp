// SPDX-License-Identifier: Apache-2.0
// A backup copied and opened: its files, its pages, its trail.
#include "models/store/audit.h"
#include "models/store/durable_file.h"
#include "models/store/file_copy.h"
#include "models/store/queue.h"
#include "models/store/restore_parts.h"

#include <cstdlib>
#include <string>

namespace guitai::store {

namespace {

namespace fs = std::filesystem;

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, "backup.check", 0, {}});
}

/// A folder that goes with it.
class Scratch {
public:
    explicit Scratch(const fs::path& in) {
        auto name = (in / "guitai-check-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) {
            folder_ = name;
        }
    }

    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    ~Scratch() {
        std::error_code ignored;
        if (!folder_.empty()) {
            fs::remove_all(folder_, ignored);
        }
    }

    [[nodiscard]] const fs::path& folder() const { return folder_; }

private:
    fs::path folder_;
};

} // namespace

std::expected<BackupManifest, StoreError> copyBackup(const fs::path& backup, const fs::path& to) {
    auto manifest = readManifest(backup);
    if (!manifest) {
        return manifest;
    }
    for (const auto& file : manifest->files) {
        std::error_code ignored;
        if (!fs::exists(backup / file.name, ignored)) {
            return failed(StoreFault::BackupUnfit);
        }
        const auto copied = copyFile(backup / file.name, to / file.name, [](auto) { return true; });
        if (!copied) {
            return std::unexpected(copied.error());
        }
    }
    // The copies, not the originals: what is measured is what is opened.
    const auto files = measureFiles(to);
    if (!files) {
        return std::unexpected(files.error());
    }
    return *files == manifest->files ? manifest : failed(StoreFault::BackupUnfit);
}

std::expected<OpenedCopy, StoreError> openCopy(const Location& at, const BackupKey& key,
                                               const Clock& clock) {
    if (key.isRecovery()) {
        auto store = Store::recover(at, key.firstHalf, key.secondHalf, clock);
        if (!store) {
            return std::unexpected(store.error());
        }
        return OpenedCopy{*std::move(store), std::nullopt};
    }
    auto opened = Store::open(at, key.login, key.password, clock);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return OpenedCopy{std::move(opened->store), std::move(opened->who)};
}

std::expected<BackupFinding, StoreError> examineCopy(Store& store, BackupManifest manifest) {
    if (auto sound = store.check(); !sound) {
        return std::unexpected(sound.error());
    }
    const auto trail = store.audit().verifyAgainst({});
    const auto pending = store.queue().pending();
    if (!trail || !pending) {
        return std::unexpected(trail ? pending.error() : trail.error());
    }
    return BackupFinding{std::move(manifest), trail->firstBad, trail->end.sequence,
                         pending->size()};
}

std::expected<BackupFinding, StoreError> checkBackup(const fs::path& backup,
                                                     const fs::path& machineSecret,
                                                     const fs::path& scratch, const BackupKey& key,
                                                     const Clock& clock) {
    const Scratch place(scratch);
    if (place.folder().empty()) {
        return failed(StoreFault::Io);
    }
    auto manifest = copyBackup(backup, place.folder());
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    // The recovery key makes a machine's secret where there is none: one that goes with the rest.
    const Location at{place.folder(),
                      key.isRecovery() ? place.folder() / "machine.secret" : machineSecret};
    auto opened = openCopy(at, key, clock);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return examineCopy(*opened->store, *std::move(manifest));
}

} // namespace guitai::store
