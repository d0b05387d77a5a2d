// SPDX-License-Identifier: Apache-2.0
// A new database key. The store is made anew under it in `directory.rekeying`, whole, and the two
// directories change places in one step; then the old one goes. Killed before that step the store
// is all old, after it all new; the next opening removes what is left beside it.
#include "models/operators/key_link.h"
#include "models/store/audit_keys.h"
#include "models/store/durable_file.h"
#include "models/store/page_copy.h"
#include "models/store/place.h"
#include "models/store/rekey_due.h"
#include "models/store/store_parts.h"

#include <algorithm>
#include <utility>

namespace guitai::store {

namespace {

namespace fs = std::filesystem;

constexpr const char* site = "store.rekey";

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, site, 0, {}});
}

std::expected<void, StoreError> copyAll(Connection& from, const fs::path& file,
                                        const SecretBytes& key) {
    auto copy = PageCopy::begin(from, file, key);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    const auto done = (*copy)->step(-1);
    if (!done) {
        return std::unexpected(done.error());
    }
    return done->whole ? std::expected<void, StoreError>() : failed(StoreFault::Internal);
}

/// What the trail has been made with until now.
std::expected<std::vector<AuditKey>, StoreError> trailKeys(Connection& old) {
    auto keys =
        old.read(site, [&](Database& database) { return loadAuditKeys(database, old.key()); });
    const auto count = Audit(old).count();
    if (!keys || !count) {
        return std::unexpected(keys ? count.error() : keys.error());
    }
    keys->push_back({*count, old.auditKey().clone()});
    return keys;
}

/// The new store's own first entry, which its trail goes on with under the new key.
std::expected<void, StoreError> settleIn(Connection& fresh, const std::vector<AuditKey>& keys,
                                         AuditEntry entry) {
    return fresh.transaction(site, [&]() -> std::expected<void, StoreError> {
        const auto kept = fresh.write(site, [&](Database& database) {
            saveAuditKeys(database, keys, fresh.key());
            return std::expected<void, StoreFault>{};
        });
        if (!kept) {
            return kept;
        }
        Settings settings(fresh);
        if (auto done = settings.remove(rekeyDueSetting); !done) {
            return done;
        }
        return Audit(fresh).append(std::move(entry));
    });
}

/// Everybody who works here comes to the new key by a link, whose password is not known now.
std::expected<Slots, StoreError> linkedSlots(const Slots& old,
                                             const std::vector<operators::Operator>& people,
                                             const SecretBytes& before, const SecretBytes& after,
                                             operators::KeySlot recovery) {
    Slots slots{{}, std::move(recovery)};
    for (const auto& slot : old.people) {
        const auto who = std::ranges::find(people, slot.operatorId, &operators::Operator::id);
        if (who == people.end() || !who->active) {
            continue;
        }
        auto link = operators::linkKeys(before, after, who->key);
        if (!link) {
            return std::unexpected(errorOf(link.error(), site));
        }
        slots.people.push_back(slot);
        slots.people.back().links.push_back(*std::move(link));
    }
    return slots;
}

/// The new store, complete but for its lock.
std::expected<void, StoreError> makeUnder(const SecretBytes& key, const fs::path& place,
                                          Connection& old, const Door& door, const Slots& slots,
                                          const AuditEntry& entry) {
    const auto keys = trailKeys(old);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    if (auto copied = copyAll(old, databaseFile(place), key); !copied) {
        return copied;
    }
    auto fresh = Connection::open(databaseFile(place), key, Connection::Mode::Existing);
    if (!fresh) {
        return std::unexpected(fresh.error());
    }
    if (auto settled = settleIn(**fresh, *keys, entry); !settled) {
        return settled;
    }
    if (auto sound = checkPages(**fresh); !sound) { // the other one is about to go
        return sound;
    }
    fresh->reset();
    if (auto saved = saveSlots(slotsFile(place), slots); !saved) {
        return saved;
    }
    if (auto shared = shareFiles(door.directory, place); !shared) {
        return shared;
    }
    return syncFolder(place);
}

} // namespace

std::expected<operators::RecoveryHalves, StoreError> Store::rekey(std::unique_ptr<Store> store,
                                                                  const SignedIn& by) {
    if (auto may = store->checkAdministrator(by, "rekey"); !may) {
        return std::unexpected(may.error());
    }
    auto& parts = *store->parts_;
    const auto people = parts.operatorTable.all();
    if (!people) {
        return std::unexpected(people.error());
    }
    SecretBytes key(operators::databaseKeySize);
    fillRandom(key.span());
    auto recovery = operators::makeRecoverySlot(key);
    if (!recovery) {
        return failed(StoreFault::Internal);
    }
    const auto slots = linkedSlots(parts.door.slots, *people, parts.connection->key(), key,
                                   std::move(recovery->slot));
    if (!slots) {
        return std::unexpected(slots.error());
    }
    const auto place = placeBeside(parts.door.directory, rekeyingPlace);
    if (auto made = makeAnew(place); !made) {
        return std::unexpected(made.error());
    }
    auto lock = LockFile::take(lockFile(place));
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const auto made = makeUnder(
        key, place, *parts.connection, parts.door, *slots,
        {.at = parts.door.clock.now(), .actor = by.who.id, .action = "rekeyed", .detail = "{}"});
    const Door door = std::move(parts.door); // its lock outlives the database's closing
    store.reset();
    if (!made) {
        std::error_code ignored;
        fs::remove_all(place, ignored);
        return std::unexpected(made.error());
    }
    const auto own = placeBeside(door.directory, "");
    if (auto changed = exchange(place, own); !changed) {
        return std::unexpected(changed.error()); // the next opening removes the other one
    }
    // From here on the new key holds, and its halves must be told. Where the folder cannot be made
    // durable, a power cut may bring the old store back: it stays until the next opening.
    if (syncFolder(own.parent_path())) {
        std::error_code ignored;
        fs::remove_all(place, ignored);
    }
    return std::move(recovery->halves);
}

} // namespace guitai::store
