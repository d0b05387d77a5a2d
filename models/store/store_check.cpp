// SPDX-License-Identifier: Apache-2.0
#include "models/store/statement.h"
#include "models/store/store_parts.h"

#include <array>

namespace guitai::store {

namespace {

// Each gives no row when all is well.
constexpr std::array invariants{
    "PRAGMA cipher_integrity_check",
    "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
    "PRAGMA foreign_key_check",
    "SELECT sequence FROM queue WHERE ended <> (state IN ('accepted', 'refused', 'withdrawn'))",
    "SELECT holder FROM events AS e WHERE version > "
    "coalesce((SELECT version FROM files AS f WHERE f.holder = e.holder), 0)",
};

} // namespace

std::expected<void, StoreError> checkPages(Connection& connection) {
    // Anew: after one bad page, an old connection reports damage where there is none; and closing
    // writes the log back, so that all there is stands in the file whose pages are read.
    if (auto opened = connection.reopen(); !opened) {
        return opened;
    }
    const auto sound = connection.read("store.check", [](Database& database) {
        for (const auto* invariant : invariants) {
            if (prepared(database, invariant).executeStep()) {
                return false;
            }
        }
        return true;
    });
    if (!sound) {
        return std::unexpected(sound.error());
    }
    if (!*sound) {
        return std::unexpected(StoreError{StoreFault::Damaged, "store.check", 0, {}});
    }
    return {};
}

std::expected<void, StoreError> Store::check() {
    parts_->endCopying(); // it is reopened
    return checkPages(*parts_->connection);
}

} // namespace guitai::store
