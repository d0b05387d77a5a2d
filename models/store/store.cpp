// SPDX-License-Identifier: Apache-2.0
#include "models/store/store.h"

#include "models/store/durable_file.h"
#include "models/store/migrations.h"
#include "models/store/page_copy.h"
#include "models/store/store_parts.h"

#include <utility>

namespace guitai::store {

namespace {

// The throttle's name for the recovery key: no login, which has no space.
constexpr const char* recoveryKey = "recovery key";

std::expected<std::unique_ptr<Connection>, StoreError> openMigrated(const Door& door,
                                                                    const SecretBytes& key) {
    auto connection =
        Connection::open(databaseFile(door.directory), key, Connection::Mode::Existing);
    if (!connection) {
        return connection;
    }
    if (auto done = migrate(**connection, false, migrations()); !done) {
        return std::unexpected(done.error());
    }
    return connection;
}

std::string wrongBeforeDetail(int wrongBefore) {
    return R"({"wrongBefore":)" + std::to_string(wrongBefore) + "}";
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts)
    : parts_(std::move(parts)) {}

Store::~Store() = default;

bool Store::exists(const Location& location) {
    std::error_code ignored;
    return std::filesystem::exists(databaseFile(location.directory), ignored) ||
           std::filesystem::exists(slotsFile(location.directory), ignored);
}

std::expected<Store::Opened, StoreError> Store::open(const Location& location,
                                                     const std::string& login,
                                                     const SecretBytes& password,
                                                     const Clock& clock) {
    auto door = Door::at(location, clock);
    if (!door) {
        return std::unexpected(door.error());
    }
    auto secret = readMachineSecret(location.machineSecret);
    if (!secret) {
        return std::unexpected(secret.error());
    }
    door->machineSecret = *std::move(secret);
    auto unlocked = unlock(*door, login, password);
    if (!unlocked) {
        return std::unexpected(unlocked.error());
    }
    auto connection = openMigrated(*door, unlocked->content.databaseKey);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    const auto cost = door->slots.find(login)->cost;
    std::unique_ptr<Store> store(
        new Store(std::make_unique<Parts>(*std::move(door), *std::move(connection), cost)));
    const auto detail = wrongBeforeDetail(unlocked->wrongBefore);
    auto person = store->parts_->admit(*std::move(unlocked));
    if (!person) {
        return store->parts_->failedSignIn(login, person.error());
    }
    if (auto done = store->parts_->record(person->who.id, "sign-in", login, detail); !done) {
        return std::unexpected(done.error());
    }
    store->parts_->catchUp(login, password, *person);
    std::ignore = store->parts_->tidySlots(); // of a removal that was killed; else next time
    return Opened{std::move(store), *std::move(person)};
}

std::expected<std::unique_ptr<Store>, StoreError> Store::recover(const Location& location,
                                                                 const SecretBytes& firstHalf,
                                                                 const SecretBytes& secondHalf,
                                                                 const Clock& clock) {
    auto door = Door::at(location, clock);
    if (!door) {
        return std::unexpected(door.error());
    }
    if (const auto until = door->throttle.waitsUntil(recoveryKey, clock.now())) {
        return std::unexpected(StoreError{StoreFault::Throttled, "store.recover", 0, until});
    }
    const auto key = operators::openRecoverySlot(door->slots.recovery, firstHalf, secondHalf);
    if (!key) {
        if (key.error() == operators::SlotFault::Malformed) {
            return std::unexpected(
                StoreError{StoreFault::RecoveryKeyMistyped, "store.recover", 0, {}});
        }
        door->throttle.noteWrong(recoveryKey, clock.now());
        return std::unexpected(errorOf(key.error(), "store.recover"));
    }
    std::ignore = door->throttle.noteRight(recoveryKey);
    auto connection = openMigrated(*door, *key);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    auto secret = ensureMachineSecret(location.machineSecret);
    if (!secret) {
        return std::unexpected(secret.error());
    }
    door->machineSecret = *std::move(secret);
    const auto cost =
        door->slots.people.empty() ? operators::KdfCost() : door->slots.people.front().cost;
    std::unique_ptr<Store> store(
        new Store(std::make_unique<Parts>(*std::move(door), *std::move(connection), cost)));
    store->parts_->recovered = true;
    if (auto done = store->parts_->record("system", "recovery", "recovery"); !done) {
        return std::unexpected(done.error());
    }
    return store;
}

std::expected<void, StoreError>
Store::transaction(const std::function<std::expected<void, StoreError>()>& work) {
    return parts_->connection->transaction("store.transaction", work);
}

void Store::Parts::endCopying() {
    if (const auto copy = copying.lock()) {
        copy->letGo();
    }
}

std::expected<void, StoreError> Store::reopen() {
    parts_->endCopying();
    return parts_->connection->reopen();
}

OperatorTable& Store::operatorTable() {
    return parts_->operatorTable;
}

Queue& Store::queue() {
    return parts_->queue;
}

Journal& Store::journal() {
    return parts_->journal;
}

Audit& Store::audit() {
    return parts_->audit;
}

RegistryTables& Store::registryTables() {
    return parts_->registryTables;
}

AccountTables& Store::accountTables() {
    return parts_->accountTables;
}

HostTables& Store::hostTables() {
    return parts_->hostTables;
}

OutletTables& Store::outletTables() {
    return parts_->outletTables;
}

SeenFiles& Store::seenFiles() {
    return parts_->seenFiles;
}

Closings& Store::closings() {
    return parts_->closings;
}

Health& Store::health() {
    return parts_->health;
}

Settings& Store::settings() {
    return parts_->settings;
}

} // namespace guitai::store
