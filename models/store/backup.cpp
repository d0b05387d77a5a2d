// SPDX-License-Identifier: Apache-2.0
#include "models/store/backup.h"

#include "models/store/counter_setup.h"
#include "models/store/durable_file.h"
#include "models/store/migrations.h"
#include "models/store/page_copy.h"
#include "models/store/store_parts.h"

#include <utility>

#include <fcntl.h>

namespace guitai::store {

namespace {

constexpr const char* site = "store.backup";

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

} // namespace

Backup::Backup(Store& store, MakingPlace place, BackupManifest manifest)
    : store_(store)
    , place_(std::move(place))
    , manifest_(std::move(manifest)) {}

Backup::~Backup() {
    if (pages_) {
        pages_->letGo(); // before the files go
    }
}

std::expected<std::unique_ptr<Backup>, StoreError>
Store::beginBackup(const std::filesystem::path& destination, const std::string& actor,
                   bool moving) {
    if (!parts_->copying.expired()) {
        return failed(StoreFault::InUse);
    }
    const auto schema = schemaVersion(*parts_->connection);
    const auto setup = loadSetup(parts_->settings);
    if (!schema || !setup) {
        return std::unexpected(schema ? setup.error() : schema.error());
    }
    auto place = MakingPlace::begin(destination);
    if (!place) {
        return std::unexpected(place.error());
    }
    // First, so that the copy has it too.
    if (auto done = parts_->record(actor, moving ? "moving" : "backup", ""); !done) {
        return std::unexpected(done.error());
    }
    auto pages = PageCopy::begin(*parts_->connection, databaseFile(place->folder()),
                                 parts_->connection->key());
    if (!pages) {
        return std::unexpected(pages.error());
    }
    std::unique_ptr<Backup> backup(new Backup(*this, *std::move(place),
                                              {.made = parts_->door.clock.now(),
                                               .outlet = *setup ? (*setup)->outlet : std::string(),
                                               .schema = *schema,
                                               .moved = moving}));
    backup->pages_ = *std::move(pages);
    parts_->copying = backup->pages_;
    return backup;
}

std::expected<Backup::Progress, StoreError> Backup::step(int pages) {
    const auto progress = pages_->step(pages);
    if (!progress) {
        return std::unexpected(progress.error());
    }
    if (progress->whole) {
        if (auto written = writeRest(); !written) {
            return std::unexpected(written.error());
        }
    }
    return Progress{progress->done, progress->of, progress->whole};
}

/// In the same step as the last page: what belongs to that very state of the store.
std::expected<void, StoreError> Backup::writeRest() {
    const auto& parts = *store_.parts_;
    if (auto saved = saveSlots(slotsFile(place_.folder()), parts.door.slots); !saved) {
        return saved;
    }
    const auto setup = loadSetup(parts.settings);
    if (!setup) {
        return std::unexpected(setup.error());
    }
    return *setup ? writeCounterFile(place_.folder(), **setup) : std::expected<void, StoreError>();
}

std::expected<void, StoreError> Backup::sync() const {
    const Descriptor file(
        ::open(databaseFile(place_.folder()).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    return file.valid() && ::fdatasync(file.number()) == 0 ? std::expected<void, StoreError>()
                                                           : failed(StoreFault::Io);
}

std::expected<BackupManifest, StoreError> Backup::seal() {
    auto files = measureFiles(place_.folder());
    if (!files) {
        return std::unexpected(files.error());
    }
    manifest_.files = *std::move(files);
    const auto written = writeFile(manifestFile(place_.folder()), encodeManifest(manifest_));
    return written ? std::expected<BackupManifest, StoreError>(manifest_)
                   : std::unexpected(written.error());
}

std::expected<void, StoreError> Backup::finish() {
    return place_.finish();
}

std::expected<std::optional<BackupManifest>, StoreError> copyAndSeal(Backup& backup,
                                                                     const GoOn& goOn) {
    for (;;) {
        const auto progress = backup.step();
        if (!progress) {
            return std::unexpected(progress.error());
        }
        if (!goOn(*progress)) {
            return std::nullopt;
        }
        if (progress->copied) {
            break;
        }
    }
    auto sealed = backup.seal();
    if (!sealed) {
        return std::unexpected(sealed.error());
    }
    return *std::move(sealed);
}

} // namespace guitai::store
