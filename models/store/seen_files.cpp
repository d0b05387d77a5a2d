// SPDX-License-Identifier: Apache-2.0
#include "models/store/seen_files.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

using Done = std::expected<void, StoreFault>;

SeenFile fileAt(SQLite::Statement& row) {
    return {.holder = uuidAt(row, 0),
            .version = countAt(row, 1),
            .name = textAt(row, 2),
            .json = textAt(row, 3),
            .at = timeAt(row, 4)};
}

} // namespace

SeenFiles::Stored<void> SeenFiles::keep(const SeenFile& file,
                                        const std::vector<DirectoryRow>& numbers) {
    return connection_.write("seen.keep", [&](Database& database) -> Done {
        const int rows = change(
            database,
            "INSERT INTO seen_files (holder, version, name, json, at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (holder) DO UPDATE SET version = excluded.version, name = excluded.name, "
            "json = excluded.json, at = excluded.at WHERE excluded.version >= seen_files.version",
            file.holder, static_cast<std::int64_t>(file.version), file.name, file.json, file.at);
        if (rows == 0) {
            return {};
        }
        change(database, "DELETE FROM seen_numbers WHERE holder = ?", file.holder);
        for (const auto& [kind, number] : numbers) {
            change(database,
                   "INSERT INTO seen_numbers (kind, number, holder) VALUES (?, ?, ?) "
                   "ON CONFLICT (kind, number) DO UPDATE SET holder = excluded.holder",
                   domain::nameOf(kind), number, file.holder);
        }
        return {};
    });
}

SeenFiles::Stored<std::optional<SeenFile>> SeenFiles::of(const Uuid& holder) const {
    return connection_.read("seen.of", [&](Database& database) {
        auto row = prepared(
            database, "SELECT holder, version, name, json, at FROM seen_files WHERE holder = ?",
            holder);
        return row.executeStep() ? std::optional(fileAt(row)) : std::nullopt;
    });
}

SeenFiles::Stored<std::optional<SeenFile>> SeenFiles::byNumber(const DirectoryRow& number) const {
    return connection_.read("seen.by-number", [&](Database& database) {
        auto row = prepared(database,
                            "SELECT f.holder, f.version, f.name, f.json, f.at "
                            "FROM seen_numbers AS n JOIN seen_files AS f ON f.holder = n.holder "
                            "WHERE n.kind = ? AND n.number = ?",
                            domain::nameOf(number.kind), number.number);
        return row.executeStep() ? std::optional(fileAt(row)) : std::nullopt;
    });
}

SeenFiles::Stored<std::vector<SeenFile>> SeenFiles::byName(const std::string& name,
                                                           int most) const {
    return connection_.read("seen.by-name", [&](Database& database) {
        std::vector<SeenFile> found;
        // As RegistryTables::filesByName: U+10FFFF sorts after every name that begins so.
        auto row = prepared(database,
                            "SELECT holder, version, name, json, at FROM seen_files "
                            "WHERE name >= ?1 AND name < ?1 || char(1114111) "
                            "ORDER BY name, rowid LIMIT ?2",
                            name, std::int64_t{most});
        while (row.executeStep()) {
            found.push_back(fileAt(row));
        }
        return found;
    });
}

SeenFiles::Stored<void> SeenFiles::forgetBefore(Timestamp time) {
    return connection_.write("seen.forget", [&](Database& database) -> Done {
        change(database,
               "DELETE FROM seen_numbers WHERE holder IN "
               "(SELECT holder FROM seen_files WHERE at < ?)",
               time);
        change(database, "DELETE FROM seen_files WHERE at < ?", time);
        return {};
    });
}

} // namespace guitai::store
