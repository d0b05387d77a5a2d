// SPDX-License-Identifier: Apache-2.0
#include "models/store/journal.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

using Done = std::expected<void, StoreFault>;

RunRecord runAt(SQLite::Statement& row) {
    return {.id = uuidAt(row, 0),
            .procedure = textAt(row, 1),
            .holder = uuidAt(row, 2),
            .clerk = textAt(row, 3),
            .state = textAt(row, 4),
            .status = wordAt<RunStatus>(row, 5),
            .startedAt = timeAt(row, 6),
            .updatedAt = timeAt(row, 7)};
}

JournalEntry entryAt(SQLite::Statement& row) {
    return {.sequence = countAt(row, 0),
            .run = uuidAt(row, 1),
            .act = textAt(row, 2),
            .outcome = numberAt(row, 3) != 0,
            .detail = textAt(row, 4),
            .at = timeAt(row, 5)};
}

} // namespace

std::expected<void, StoreError> Journal::save(const RunRecord& run) {
    return connection_.write("runs.save", [&](Database& database) {
        change(database,
               "INSERT INTO runs (id, procedure, holder, clerk, state, status, started_at, "
               "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
               "state = excluded.state, status = excluded.status, "
               "updated_at = excluded.updated_at",
               run.id, run.procedure, run.holder, run.clerk, run.state, domain::nameOf(run.status),
               run.startedAt, run.updatedAt);
        return Done();
    });
}

std::expected<void, StoreError> Journal::append(const JournalEntry& entry) {
    return connection_.write("journal.append", [&](Database& database) {
        change(database,
               "INSERT INTO journal (run, act, outcome, detail, at) VALUES (?, ?, ?, ?, ?)",
               entry.run, entry.act, std::int64_t{entry.outcome}, entry.detail, entry.at);
        return Done();
    });
}

std::expected<std::optional<RunRecord>, StoreError> Journal::find(const Uuid& run) const {
    return connection_.read("runs.find", [&](Database& database) {
        auto row = prepared(database,
                            "SELECT id, procedure, holder, clerk, state, status, started_at, "
                            "updated_at FROM runs WHERE id = ?",
                            run);
        return row.executeStep() ? std::optional(runAt(row)) : std::nullopt;
    });
}

std::expected<std::vector<RunRecord>, StoreError> Journal::openRuns() const {
    return connection_.read("runs.open", [&](Database& database) {
        std::vector<RunRecord> runs;
        auto row = prepared(database,
                            "SELECT id, procedure, holder, clerk, state, status, started_at, "
                            "updated_at FROM runs WHERE status = 'open' ORDER BY started_at, id");
        while (row.executeStep()) {
            runs.push_back(runAt(row));
        }
        return runs;
    });
}

std::expected<std::vector<JournalEntry>, StoreError> Journal::entries(const Uuid& run) const {
    return connection_.read("journal.entries", [&](Database& database) {
        std::vector<JournalEntry> entries;
        auto row = prepared(database,
                            "SELECT sequence, run, act, outcome, detail, at FROM journal "
                            "WHERE run = ? ORDER BY sequence",
                            run);
        while (row.executeStep()) {
            entries.push_back(entryAt(row));
        }
        return entries;
    });
}

} // namespace guitai::store
