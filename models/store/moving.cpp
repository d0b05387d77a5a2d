// SPDX-License-Identifier: Apache-2.0
#include "models/store/moving.h"

#include "models/store/audit.h"
#include "models/store/settings.h"

namespace guitai::store {

namespace {

std::unexpected<StoreError> failed(StoreFault fault) {
    return std::unexpected(StoreError{fault, "store.moving", 0, {}});
}

std::expected<void, StoreError> record(Store& store, const SignedIn& by, Timestamp at,
                                       const char* action) {
    return store.audit().append({.at = at, .actor = by.who.id, .action = action, .detail = "{}"});
}

} // namespace

std::expected<std::optional<Timestamp>, StoreError> movedAway(const Settings& settings) {
    const auto since = settings.value(movedAwaySetting);
    if (!since) {
        return std::unexpected(since.error());
    }
    if (!*since) {
        return std::nullopt;
    }
    const auto at = parseTimestamp(**since);
    return at ? std::expected<std::optional<Timestamp>, StoreError>(*at)
              : failed(StoreFault::Damaged);
}

std::expected<void, StoreError> checkServes(const Settings& settings) {
    const auto since = movedAway(settings);
    if (!since) {
        return std::unexpected(since.error());
    }
    return *since ? failed(StoreFault::MovedAway) : std::expected<void, StoreError>();
}

std::expected<void, StoreError> markMoved(Store& store, const SignedIn& by, Timestamp at) {
    if (auto may = store.checkAdministrator(by, "moving"); !may) {
        return may;
    }
    return store.transaction([&]() -> std::expected<void, StoreError> {
        if (auto set = store.settings().set(movedAwaySetting, toText(at)); !set) {
            return set;
        }
        return record(store, by, at, "moved-away");
    });
}

std::expected<void, StoreError> cancelMove(Store& store, const SignedIn& by, Timestamp at) {
    if (auto may = store.checkAdministrator(by, "moving"); !may) {
        return may;
    }
    return store.transaction([&]() -> std::expected<void, StoreError> {
        const auto since = movedAway(store.settings());
        if (!since || !*since) {
            return since ? failed(StoreFault::NotThere) : std::unexpected(since.error());
        }
        if (auto removed = store.settings().remove(movedAwaySetting); !removed) {
            return removed;
        }
        return record(store, by, at, "move-undone");
    });
}

} // namespace guitai::store
