// SPDX-License-Identifier: Apache-2.0
#include "models/store/migrations.h"

#include <string>

namespace guitai::store {

std::expected<int, StoreError> schemaVersion(Connection& connection) {
    return connection.read("store.schema", [](Database& database) {
        return database.execAndGet("PRAGMA user_version").getInt();
    });
}

std::expected<void, StoreError> migrate(Connection& connection, bool fresh,
                                        std::span<const Migration> steps) {
    const auto version = schemaVersion(connection);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version > steps.back().version) {
        return std::unexpected(StoreError{StoreFault::NewerSchema, "store.schema", 0, {}});
    }
    if (*version < 1 && !fresh) {
        return std::unexpected(StoreError{StoreFault::Damaged, "store.schema", 0, {}});
    }
    if (*version == steps.back().version) {
        return {};
    }
    return connection.write("store.migrate", [&](Database& database) {
        for (const auto& step : steps) {
            if (step.version > *version) {
                database.exec(step.sql);
                // A pragma takes no parameters; the number is our own.
                database.exec("PRAGMA user_version = " + std::to_string(step.version));
            }
        }
        return std::expected<void, StoreFault>{};
    });
}

} // namespace guitai::store
