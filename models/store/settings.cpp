// SPDX-License-Identifier: Apache-2.0
#include "models/store/settings.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

std::expected<std::optional<std::string>, StoreError>
Settings::value(const std::string& key) const {
    return connection_.read("settings.value", [&](Database& database) {
        auto row = prepared(database, "SELECT value FROM settings WHERE key = ?", key);
        return row.executeStep() ? std::optional(textAt(row, 0)) : std::nullopt;
    });
}

std::expected<void, StoreError> Settings::set(const std::string& key, const std::string& value) {
    return connection_.write("settings.set", [&](Database& database) {
        change(database,
               "INSERT INTO settings (key, value) VALUES (?, ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
               key, value);
        return std::expected<void, StoreFault>{};
    });
}

std::expected<void, StoreError> Settings::remove(const std::string& key) {
    return connection_.write("settings.remove", [&](Database& database) {
        change(database, "DELETE FROM settings WHERE key = ?", key);
        return std::expected<void, StoreFault>{};
    });
}

} // namespace guitai::store
