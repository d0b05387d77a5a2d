// SPDX-License-Identifier: Apache-2.0
// A backup is made a whole store in `directory.restoring` and takes its place by one rename, or
// changes places with the store that stands there.
#include "models/store/audit.h"
#include "models/store/durable_file.h"
#include "models/store/moving.h"
#include "models/store/operator_table.h"
#include "models/store/place.h"
#include "models/store/queue.h"
#include "models/store/rekey_due.h"
#include "models/store/restore_parts.h"
#include "models/store/settings.h"
#include "models/store/store_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <utility>

namespace guitai::store {

namespace {

namespace fs = std::filesystem;
using Done = std::expected<void, StoreError>;

constexpr const char* site = "store.restore";

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

/// `261124103000`, in China's time.
std::string digitsOf(Timestamp at) {
    auto digits = toText(at);
    std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
    return digits.substr(2, 12);
}

/// Whoever holds its lock restores; what a killed run left in it goes.
std::expected<LockFile, StoreError> takePlace(const fs::path& place) {
    if (::mkdir(place.c_str(), 0700) != 0 && errno != EEXIST) {
        return failed(StoreFault::Io);
    }
    auto lock = LockFile::takeFolder(place);
    if (!lock) {
        return lock;
    }
    std::error_code failure;
    for (const auto& left : fs::directory_iterator(place, failure)) {
        fs::remove_all(left.path(), failure);
    }
    return failure ? failed(StoreFault::Io) : std::move(lock);
}

/// A machine's secret that is to lie in the store's own folder stands there already.
Location copyAt(const fs::path& place, const Location& to) {
    if (to.machineSecret.parent_path() != to.directory) {
        return {place, to.machineSecret};
    }
    Location at{place, place / to.machineSecret.filename()};
    std::error_code none; // with the recovery key, one is made
    fs::create_hard_link(to.machineSecret, at.machineSecret, none);
    return at;
}

/// Another machine's slots open nothing here: who worked there is enrolled anew, with another key.
Done letEverybodyGo(Store& store, Timestamp now) {
    const auto people = store.operatorTable().all();
    if (!people) {
        return std::unexpected(people.error());
    }
    for (auto who : *people) {
        if (who.active) {
            who.active = false;
            who.leftAt = now;
            if (auto saved = store.operatorTable().save(who); !saved) {
                return saved;
            }
        }
    }
    return {};
}

Done settle(Store& store, const RestoreAsked& asked, const BackupFinding& finding,
            const std::string& actor, Timestamp now) {
    const nlohmann::json detail{{"made", toText(finding.manifest.made)},
                                {"entries", finding.entries},
                                {"replaced", asked.replace},
                                {"moved", asked.newcomer.has_value()}};
    return store.transaction([&]() -> Done {
        auto& settings = store.settings();
        if (auto done = store.queue().lookUpBeforeSending(now); !done) {
            return done;
        }
        if (auto done = settings.set(voucherSeriesSetting, "R" + digitsOf(now)); !done) {
            return done;
        }
        if (auto done = settings.remove(movedAwaySetting); !done) {
            return done;
        }
        if (asked.newcomer) {
            if (auto done = letEverybodyGo(store, now); !done) {
                return done;
            }
        }
        // Whoever was removed since is back, with a slot that opens.
        if (auto done = settings.set(rekeyDueSetting, toText(now)); !done) {
            return done;
        }
        return store.audit().append(
            {.at = now, .actor = actor, .action = "restored", .detail = detail.dump()});
    });
}

/// Enrols him, and proves that the store opens for him.
Done moveIn(std::unique_ptr<Store> store, const Location& at, const Newcomer& newcomer,
            const Clock& clock) {
    if (auto added = store->addAfterRecovery(newcomer.who, newcomer.password); !added) {
        return std::unexpected(added.error());
    }
    store.reset();
    const auto opened = Store::open(at, newcomer.who.login, newcomer.password, clock);
    return opened ? Done() : std::unexpected(opened.error());
}

/// A whole store in `at`, closed.
std::expected<BackupFinding, StoreError> makeAt(const Location& at, const RestoreAsked& asked,
                                                const Clock& clock) {
    auto manifest = copyBackup(asked.backup, at.directory);
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    auto copy = openCopy(at, asked.key, clock);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    if (copy->who && !copy->who->who.has(operators::Role::Administrator)) {
        return failed(StoreFault::NotAllowed);
    }
    auto finding = examineCopy(*copy->store, *std::move(manifest));
    if (!finding) {
        return finding;
    }
    const auto actor = copy->who ? copy->who->who.id : std::string("system");
    if (auto done = settle(*copy->store, asked, *finding, actor, clock.now()); !done) {
        return std::unexpected(done.error());
    }
    if (asked.newcomer) {
        if (auto done = moveIn(std::move(copy->store), at, *asked.newcomer, clock); !done) {
            return std::unexpected(done.error());
        }
    }
    copy->store.reset();
    const auto synced = syncFolder(at.directory);
    return synced ? finding : std::unexpected(synced.error());
}

/// `store.kept-261124103000`: a name that nothing has.
fs::path keptName(const fs::path& directory, Timestamp now) {
    const auto name = ".kept-" + digitsOf(now);
    auto kept = placeBeside(directory, name.c_str());
    std::error_code ignored;
    for (int number = 2; fs::exists(fs::symlink_status(kept, ignored)); ++number) {
        kept = placeBeside(directory, (name + "-" + std::to_string(number)).c_str());
    }
    return kept;
}

Done takeFreePlace(const fs::path& place, const fs::path& directory) {
    std::error_code failure;
    fs::rename(place, directory, failure);
    if (failure) {
        return failed(failure == std::errc::directory_not_empty ||
                              failure == std::errc::file_exists ||
                              failure == std::errc::not_a_directory
                          ? StoreFault::AlreadyThere
                          : StoreFault::Io);
    }
    return syncFolder(directory.parent_path());
}

/// First under the name that the other one is to have: so that never is a name that of none.
std::expected<fs::path, StoreError> takeOver(const fs::path& place, const fs::path& directory,
                                             Timestamp now) {
    auto kept = keptName(directory, now);
    if (auto named = takeFreePlace(place, kept); !named) {
        return std::unexpected(named.error());
    }
    if (auto exchanged = exchange(kept, directory); !exchanged) {
        return std::unexpected(exchanged.error());
    }
    if (auto synced = syncFolder(directory.parent_path()); !synced) {
        return std::unexpected(synced.error());
    }
    return kept;
}

} // namespace

std::expected<Restored, StoreError> restoreBackup(const RestoreAsked& asked, const Clock& clock) {
    const bool present = Store::exists(asked.to);
    if (present && !asked.replace) {
        return failed(StoreFault::AlreadyThere);
    }
    std::optional<LockFile> before;
    if (present) {
        auto lock = LockFile::take(lockFile(asked.to.directory));
        if (!lock) {
            return std::unexpected(lock.error());
        }
        before = *std::move(lock);
    }
    const auto directory = placeBeside(asked.to.directory, "");
    const auto place = placeBeside(directory, ".restoring");
    const auto lock = takePlace(place);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    std::error_code ignored;
    auto finding = makeAt(copyAt(place, asked.to), asked, clock);
    if (!finding) {
        fs::remove_all(place, ignored);
        return std::unexpected(finding.error());
    }
    Restored restored{.finding = *std::move(finding)};
    if (!present) {
        const auto done = takeFreePlace(place, directory);
        return done ? std::expected<Restored, StoreError>(std::move(restored))
                    : std::unexpected(done.error());
    }
    auto kept = takeOver(place, directory, clock.now());
    if (!kept) {
        return std::unexpected(kept.error());
    }
    restored.kept = *std::move(kept);
    return restored;
}

} // namespace guitai::store
