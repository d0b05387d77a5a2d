// SPDX-License-Identifier: Apache-2.0
#include "models/store/registry_tables.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

using Done = std::expected<void, StoreFault>;

std::optional<Uuid> claimant(Database& database, DirectoryKind kind, const std::string& number) {
    auto row = prepared(database, "SELECT holder FROM directory WHERE kind = ? AND number = ?",
                        domain::nameOf(kind), number);
    return row.executeStep() ? std::optional(uuidAt(row, 0)) : std::nullopt;
}

void keepStages(Database& database, const StoredFile& file) {
    change(database, "DELETE FROM card_stages WHERE holder = ?", file.holder);
    for (const auto& row : file.cards) {
        change(database, "INSERT INTO card_stages (holder, card, stage, since) VALUES (?, ?, ?, ?)",
               file.holder, row.card, row.stage, row.since);
    }
}

StoredFile fileAt(SQLite::Statement& row) {
    return {.holder = uuidAt(row, 0),
            .version = countAt(row, 1),
            .name = textAt(row, 2),
            .json = textAt(row, 3)};
}

std::optional<StoredOutcome> outcome(Database& database, const Uuid& operation) {
    auto row = prepared(
        database, "SELECT payload_hash, outcome, at FROM outcomes WHERE operation = ?", operation);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return StoredOutcome{operation, bytesAt(row, 0), textAt(row, 1), timeAt(row, 2)};
}

} // namespace

std::expected<std::optional<StoredFile>, StoreError>
RegistryTables::loadFile(const Uuid& holder) const {
    return connection_.read("files.load", [&](Database& database) {
        auto row = prepared(
            database, "SELECT holder, version, name, json FROM files WHERE holder = ?", holder);
        return row.executeStep() ? std::optional(fileAt(row)) : std::nullopt;
    });
}

std::expected<void, StoreError> RegistryTables::saveFile(const StoredFile& file) {
    return connection_.write("files.save", [&](Database& database) -> Done {
        const int rows =
            change(database,
                   "INSERT INTO files (holder, version, name, json) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (holder) DO UPDATE SET version = excluded.version, "
                   "name = excluded.name, json = excluded.json "
                   "WHERE excluded.version > files.version",
                   file.holder, static_cast<std::int64_t>(file.version), file.name, file.json);
        if (rows != 1) {
            return std::unexpected(StoreFault::Conflict);
        }
        keepStages(database, file);
        return {};
    });
}

std::expected<std::vector<ListedStage>, StoreError>
RegistryTables::cardsAt(domain::CardStage stage, const std::optional<std::string>& until,
                        int most) const {
    return connection_.read("cards.at", [&](Database& database) {
        std::vector<ListedStage> cards;
        auto row = prepared(database,
                            "SELECT holder, card, stage, since FROM card_stages WHERE stage = ?1 "
                            "AND (?2 IS NULL OR since <= ?2) ORDER BY since, card LIMIT ?3",
                            domain::nameOf(stage), until, std::int64_t{most});
        while (row.executeStep()) {
            cards.push_back({uuidAt(row, 0), {textAt(row, 1), textAt(row, 2), textAt(row, 3)}});
        }
        return cards;
    });
}

std::expected<void, StoreError>
RegistryTables::appendEvents(const Uuid& holder, std::uint64_t version, const Uuid& operation,
                             const std::string& eventsJson, Timestamp at) {
    return connection_.write("events.append", [&](Database& database) {
        change(database,
               "INSERT INTO events (holder, version, operation, events, at) "
               "VALUES (?, ?, ?, ?, ?)",
               holder, static_cast<std::int64_t>(version), operation, eventsJson, at);
        return Done();
    });
}

std::expected<std::vector<std::string>, StoreError>
RegistryTables::events(const Uuid& holder) const {
    return connection_.read("events.load", [&](Database& database) {
        std::vector<std::string> all;
        auto row = prepared(database, "SELECT events FROM events WHERE holder = ? ORDER BY version",
                            holder);
        while (row.executeStep()) {
            all.push_back(textAt(row, 0));
        }
        return all;
    });
}

std::expected<std::vector<StoredEvents>, StoreError>
RegistryTables::newestEvents(const Uuid& holder, int most) const {
    return connection_.read("events.newest", [&](Database& database) {
        std::vector<StoredEvents> newest;
        auto row = prepared(database,
                            "SELECT operation, events, at FROM events WHERE holder = ?1 AND "
                            "operation <> ?1 ORDER BY version DESC LIMIT ?2",
                            holder, std::int64_t{most});
        while (row.executeStep()) {
            newest.push_back({uuidAt(row, 0), textAt(row, 1), timeAt(row, 2)});
        }
        return newest;
    });
}

std::expected<void, StoreError> RegistryTables::claim(DirectoryKind kind, const std::string& number,
                                                      const Uuid& holder) {
    return connection_.write("directory.claim", [&](Database& database) -> Done {
        change(database,
               "INSERT INTO directory (kind, number, holder) VALUES (?, ?, ?) "
               "ON CONFLICT (kind, number) DO NOTHING",
               domain::nameOf(kind), number, holder);
        return claimant(database, kind, number) == holder ? Done()
                                                          : std::unexpected(StoreFault::Conflict);
    });
}

std::expected<std::optional<Uuid>, StoreError>
RegistryTables::holderOf(DirectoryKind kind, const std::string& number) const {
    return connection_.read("directory.find",
                            [&](Database& database) { return claimant(database, kind, number); });
}

std::expected<std::vector<StoredFile>, StoreError>
RegistryTables::filesByName(const std::string& name, int most) const {
    return connection_.read("files.by-name", [&](Database& database) {
        std::vector<StoredFile> found;
        // U+10FFFF sorts after every name that begins so; the index serves both bounds, and the
        // order: of one name's many holders only those wanted are read.
        auto row = prepared(database,
                            "SELECT holder, version, name, json FROM files WHERE name >= ?1 "
                            "AND name < ?1 || char(1114111) ORDER BY name, rowid LIMIT ?2",
                            name, std::int64_t{most});
        while (row.executeStep()) {
            found.push_back(fileAt(row));
        }
        return found;
    });
}

std::expected<void, StoreError> RegistryTables::rememberOutcome(const StoredOutcome& stored) {
    return connection_.write("outcomes.remember", [&](Database& database) -> Done {
        change(database,
               "INSERT INTO outcomes (operation, payload_hash, outcome, at) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (operation) DO NOTHING",
               stored.operation, BytesView(stored.payloadHash), stored.outcome, stored.at);
        const auto known = outcome(database, stored.operation);
        const bool same =
            known && known->payloadHash == stored.payloadHash && known->outcome == stored.outcome;
        return same ? Done() : std::unexpected(StoreFault::Conflict);
    });
}

std::expected<std::optional<StoredOutcome>, StoreError>
RegistryTables::outcomeOf(const Uuid& operation) const {
    return connection_.read("outcomes.find",
                            [&](Database& database) { return outcome(database, operation); });
}

} // namespace guitai::store
