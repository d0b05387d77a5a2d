// SPDX-License-Identifier: Apache-2.0
// A new store is made whole in `directory.making` and takes its place by one rename.
#include "models/store/counter_setup.h"
#include "models/store/durable_file.h"
#include "models/store/migrations.h"
#include "models/store/store_parts.h"

#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace guitai::store {

namespace {

namespace fs = std::filesystem;

constexpr const char* site = "store.create";

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

fs::path makingPlace(const fs::path& directory) {
    auto place = directory;
    place += ".making";
    return place;
}

// Whoever holds the lock in the making place is the one who makes; what a killed run left goes.
std::expected<LockFile, StoreError> takeMakingPlace(const Location& location) {
    const auto making = makingPlace(location.directory);
    std::error_code failure;
    fs::create_directories(making.parent_path(), failure);
    if (::mkdir(making.c_str(), 0700) != 0 && !fs::is_directory(making, failure)) {
        return failed(StoreFault::Io);
    }
    auto lock = LockFile::take(lockFile(making));
    if (!lock) {
        return lock;
    }
    if (Store::exists(location)) { // made while we were on the way here
        fs::remove_all(making, failure);
        return failed(StoreFault::AlreadyThere);
    }
    for (const auto& left : fs::directory_iterator(making, failure)) {
        if (left.path() != lockFile(making)) {
            fs::remove_all(left.path(), failure);
        }
    }
    return lock;
}

// A machine secret that is to lie in the store's own directory is made with it.
fs::path secretWhileMaking(const Location& location) {
    return location.machineSecret.parent_path() == location.directory
               ? makingPlace(location.directory) / location.machineSecret.filename()
               : location.machineSecret;
}

std::expected<void, StoreError> makeDatabase(const fs::path& file, const SecretBytes& key,
                                             const operators::Operator& first,
                                             const CounterSetup* setup, Timestamp now) {
    auto connection = Connection::open(file, key, Connection::Mode::Fresh);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    return (*connection)->transaction(site, [&]() -> std::expected<void, StoreError> {
        if (auto done = migrate(**connection, true, migrations()); !done) {
            return done;
        }
        if (auto done = OperatorTable(**connection).save(first); !done) {
            return done;
        }
        if (setup != nullptr) {
            Settings settings(**connection);
            if (auto done = saveSetup(settings, *setup); !done) {
                return done;
            }
        }
        return Audit(**connection)
            .append({.at = now,
                     .actor = first.id,
                     .action = "store-created",
                     .subject = first.id,
                     .detail = "{}"});
    });
}

/// Slots, database and, for a real counter, its public file.
std::expected<void, StoreError> makeFiles(const fs::path& making, const Slots& slots,
                                          const SecretBytes& key, const operators::Operator& first,
                                          const CounterSetup* setup, Timestamp now) {
    if (auto done = saveSlots(slotsFile(making), slots); !done) {
        return done;
    }
    if (auto done = makeDatabase(databaseFile(making), key, first, setup, now); !done) {
        return done;
    }
    return setup != nullptr ? writeCounterFile(making, *setup) : std::expected<void, StoreError>();
}

std::expected<void, StoreError> takePlace(const fs::path& directory) {
    const auto making = makingPlace(directory);
    if (auto synced = syncFolder(making); !synced) {
        return synced;
    }
    std::error_code failure;
    fs::rename(making, directory, failure);
    if (failure) { // a directory that is not empty holds something that is not ours
        return failed(failure == std::errc::directory_not_empty ||
                              failure == std::errc::file_exists ||
                              failure == std::errc::not_a_directory
                          ? StoreFault::AlreadyThere
                          : StoreFault::Io);
    }
    return syncFolder(directory.parent_path());
}

} // namespace

std::expected<Store::Created, StoreError>
Store::create(const Location& where, const NewOperator& first, const SecretBytes& password,
              operators::KdfCost cost, const Clock& clock, const CounterSetup* setup) {
    if (setup != nullptr && !setup->fits()) { // it could never be opened
        return failed(StoreFault::Internal);
    }
    for (const auto& fit : {checkNewLogin(first.login), checkNewPassword(password)}) {
        if (!fit) {
            return std::unexpected(fit.error());
        }
    }
    if (exists(where)) {
        return failed(StoreFault::AlreadyThere);
    }
    auto lock = takeMakingPlace(where);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    auto secret = ensureMachineSecret(secretWhileMaking(where));
    if (!secret) {
        return std::unexpected(secret.error());
    }
    SecretBytes key(operators::databaseKeySize);
    fillRandom(key.span());
    auto enrolled = enrol(first, password, key, *secret, cost, clock.now());
    auto recovery = operators::makeRecoverySlot(key);
    if (!enrolled || !recovery) {
        return !enrolled ? std::unexpected(enrolled.error()) : failed(StoreFault::Internal);
    }
    const Slots slots{{enrolled->slot}, recovery->slot};
    if (auto done = makeFiles(makingPlace(where.directory), slots, key, enrolled->person.who, setup,
                              clock.now());
        !done) {
        return std::unexpected(done.error());
    }
    if (auto done = takePlace(where.directory); !done) {
        return std::unexpected(done.error());
    }
    auto connection =
        Connection::open(databaseFile(where.directory), key, Connection::Mode::Existing);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    Door door{
        where.directory,   clock, *std::move(lock), slots, Throttle(throttleFile(where.directory)),
        *std::move(secret)};
    std::unique_ptr<Store> store(
        new Store(std::make_unique<Parts>(std::move(door), *std::move(connection), cost)));
    return Created{std::move(store), std::move(enrolled->person), std::move(recovery->halves)};
}

} // namespace guitai::store
