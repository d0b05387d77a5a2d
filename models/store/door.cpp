// SPDX-License-Identifier: Apache-2.0
#include "models/operators/key_link.h"
#include "models/operators/password_policy.h"
#include "models/store/durable_file.h"
#include "models/store/place.h"
#include "models/store/rekey_due.h"
#include "models/store/store_parts.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace guitai::store {

namespace {

// Logins that nobody has count together, so that trying names is slowed down too.
constexpr const char* nobody = "?";
constexpr std::size_t longestLogin = 64;

bool fitsLogin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

} // namespace

std::filesystem::path databaseFile(const std::filesystem::path& directory) {
    return directory / "store.db";
}

std::filesystem::path slotsFile(const std::filesystem::path& directory) {
    return directory / "slots.json";
}

std::filesystem::path lockFile(const std::filesystem::path& directory) {
    return directory / "store.lock";
}

std::filesystem::path throttleFile(const std::filesystem::path& directory) {
    return directory / "throttle.json";
}

std::expected<Door, StoreError> Door::at(const Location& location, const Clock& clock) {
    if (!Store::exists(location)) {
        return std::unexpected(StoreError{StoreFault::NotFound, "store.open", 0, {}});
    }
    auto lock = LockFile::take(lockFile(location.directory));
    if (!lock) {
        return std::unexpected(lock.error());
    }
    std::error_code ignored; // left by a rekey that was killed, before it or after
    std::filesystem::remove_all(placeBeside(location.directory, rekeyingPlace), ignored);
    auto slots = loadSlots(slotsFile(location.directory));
    if (!slots) {
        return std::unexpected(slots.error());
    }
    return Door{location.directory,
                clock,
                *std::move(lock),
                *std::move(slots),
                Throttle(throttleFile(location.directory)),
                SecretBytes(),
                location.secondFactor};
}

std::expected<Store::Outside, StoreError> Store::look(const Location& location) {
    if (!exists(location)) {
        return std::unexpected(StoreError{StoreFault::NotFound, "store.look", 0, {}});
    }
    const auto slots = loadSlots(slotsFile(location.directory));
    if (!slots) {
        return std::unexpected(slots.error());
    }
    Outside outside{.rekeyDue = slots->rekeyDue};
    for (const auto& slot : slots->people) {
        outside.logins.push_back(slot.login);
    }
    const auto lock = LockFile::take(lockFile(location.directory));
    if (!lock && lock.error().fault != StoreFault::InUse) {
        return std::unexpected(lock.error());
    }
    outside.inUse = !lock;
    std::error_code failure;
    outside.bytes = std::filesystem::file_size(databaseFile(location.directory), failure);
    if (failure) {
        return std::unexpected(StoreError{StoreFault::Damaged, "store.look", 0, {}});
    }
    return outside;
}

StoreError errorOf(operators::SlotFault fault, const char* site) {
    switch (fault) {
    case operators::SlotFault::WrongSecret:
        return {StoreFault::WrongPassword, site, 0, {}};
    case operators::SlotFault::Malformed:
        return {StoreFault::Damaged, site, 0, {}};
    case operators::SlotFault::OutOfMemory:
        return {StoreFault::Internal, site, 0, {}};
    }
    return {StoreFault::Internal, site, 0, {}};
}

std::expected<Unlocked, StoreError> unlock(Door& door, const std::string& login,
                                           const SecretBytes& password) {
    const auto* slot = door.slots.find(login);
    const std::string counted = slot != nullptr ? login : nobody;
    if (const auto until = door.throttle.waitsUntil(counted, door.clock.now())) {
        return std::unexpected(StoreError{StoreFault::Throttled, "store.sign-in", 0, until});
    }
    if (slot == nullptr) {
        door.throttle.noteWrong(counted, door.clock.now());
        return std::unexpected(StoreError{StoreFault::NoSuchOperator, "store.sign-in", 0, {}});
    }
    auto content = operators::unwrap(*slot, password, door.machineSecret);
    if (!content) {
        if (content.error() == operators::SlotFault::WrongSecret) {
            door.throttle.noteWrong(counted, door.clock.now());
        }
        return std::unexpected(errorOf(content.error(), "store.sign-in"));
    }
    const int wrongBefore = door.throttle.noteRight(counted);
    for (const auto& link : slot->links) {
        auto next = operators::followLink(link, content->databaseKey, content->signingSeed);
        if (!next) { // the password was right
            return std::unexpected(StoreError{StoreFault::Damaged, "store.sign-in", 0, {}});
        }
        content->databaseKey = *std::move(next);
    }
    return Unlocked{*std::move(content), slot->operatorId, wrongBefore};
}

std::expected<void, StoreError> checkNewPassword(const SecretBytes& password) {
    if (operators::passwordFault(password)) {
        return std::unexpected(StoreError{StoreFault::PasswordUnfit, "store.password", 0, {}});
    }
    return {};
}

std::expected<void, StoreError> checkNewLogin(const std::string& login) {
    if (login.empty() || login.size() > longestLogin || !std::ranges::all_of(login, fitsLogin)) {
        return std::unexpected(StoreError{StoreFault::LoginUnfit, "store.login", 0, {}});
    }
    return {};
}

} // namespace guitai::store
