// SPDX-License-Identifier: Apache-2.0
#include "models/store/health.h"

#include "models/store/connection.h"
#include "models/store/migrations.h"
#include "models/store/statement.h"

namespace guitai::store {

std::expected<int, StoreError> Health::schema() const {
    return schemaVersion(connection_);
}

std::expected<std::uint64_t, StoreError> Health::bytes() const {
    return connection_.read("health.bytes", [](Database& database) {
        auto row = prepared(database, "SELECT page_count * page_size FROM pragma_page_count(), "
                                      "pragma_page_size()");
        return row.executeStep() ? std::uint64_t(row.getColumn(0).getInt64()) : 0;
    });
}

std::expected<std::string, StoreError> Health::cipherVersion() const {
    return connection_.read("health.cipher", [](Database& database) {
        auto row = prepared(database, "PRAGMA cipher_version");
        return row.executeStep() ? textAt(row, 0) : std::string();
    });
}

std::expected<std::vector<std::string>, StoreError> Health::tables() const {
    return connection_.read("health.tables", [](Database& database) {
        std::vector<std::string> names;
        auto row = prepared(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                                      "ORDER BY name");
        while (row.executeStep()) {
            names.push_back(textAt(row, 0));
        }
        return names;
    });
}

std::expected<void, StoreError> Health::check(const std::string& table) const {
    const auto sound = connection_.read("health.check", [&](Database& database) {
        auto row = prepared(database,
                            "SELECT count(*), max(integrity_check) FROM "
                            "pragma_integrity_check(?)",
                            table);
        return row.executeStep() && row.getColumn(0).getInt64() == 1 && textAt(row, 1) == "ok";
    });
    if (!sound) {
        return std::unexpected(sound.error());
    }
    if (!*sound) {
        return std::unexpected(StoreError{StoreFault::Damaged, "health.check", 0, {}});
    }
    return {};
}

} // namespace guitai::store
