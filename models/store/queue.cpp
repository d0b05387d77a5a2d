// SPDX-License-Identifier: Apache-2.0
#include "models/store/queue.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

using Done = std::expected<void, StoreFault>;

constexpr const char* one = "SELECT sequence, operation, holder, procedure, phase, run, envelope, "
                            "state, reason, attempts, created_at, updated_at, next_attempt "
                            "FROM queue WHERE operation = ?";
constexpr const char* unended =
    "SELECT sequence, operation, holder, procedure, phase, run, envelope, state, reason, attempts, "
    "created_at, updated_at, next_attempt FROM queue WHERE ended = 0 ORDER BY sequence";
constexpr const char* between =
    "SELECT sequence, operation, holder, procedure, phase, run, envelope, state, reason, attempts, "
    "created_at, updated_at, next_attempt FROM queue WHERE created_at >= ? AND created_at < ? "
    "ORDER BY created_at, sequence";
constexpr const char* newest =
    "SELECT sequence, operation, holder, procedure, phase, run, envelope, state, reason, attempts, "
    "created_at, updated_at, next_attempt FROM queue ORDER BY sequence DESC LIMIT ?";

operators::Envelope envelopeAt(SQLite::Statement& row, int column) {
    auto envelope = operators::decodeEnvelope(textAt(row, column));
    if (!envelope) {
        throw BadRow();
    }
    return *std::move(envelope);
}

QueueItem itemAt(SQLite::Statement& row) {
    QueueItem item{.sequence = countAt(row, 0),
                   .operation = uuidAt(row, 1),
                   .holder = uuidAt(row, 2),
                   .procedure = textAt(row, 3),
                   .phase = textAt(row, 4),
                   .run = uuidAt(row, 5),
                   .envelope = envelopeAt(row, 6),
                   .state = wordAt<QueueState>(row, 7),
                   .reason = textAt(row, 8),
                   .attempts = static_cast<int>(numberAt(row, 9)),
                   .createdAt = timeAt(row, 10),
                   .updatedAt = timeAt(row, 11)};
    if (!row.isColumnNull(12)) {
        item.nextAttempt = timeAt(row, 12);
    }
    return item;
}

std::vector<QueueItem> itemsOf(Prepared row) {
    std::vector<QueueItem> items;
    while (row.executeStep()) {
        items.push_back(itemAt(row));
    }
    return items;
}

std::optional<Bytes> knownHash(Database& database, const Uuid& operation) {
    auto row = prepared(database, "SELECT payload_hash FROM queue WHERE operation = ?", operation);
    return row.executeStep() ? std::optional(bytesAt(row, 0)) : std::nullopt;
}

/// Of a change that only some states allow.
Done changedOne(int rows, Database& database, const Uuid& operation) {
    if (rows == 1) {
        return {};
    }
    return std::unexpected(knownHash(database, operation) ? StoreFault::Conflict
                                                          : StoreFault::NotThere);
}

} // namespace

std::expected<void, StoreError> Queue::enqueue(const QueueItem& item) {
    return connection_.write("queue.enqueue", [&](Database& database) -> Done {
        const auto hash = operators::payloadHash(item.envelope.payload);
        if (const auto known = knownHash(database, item.operation)) {
            return *known == Bytes(hash.begin(), hash.end())
                       ? Done()
                       : std::unexpected(StoreFault::Conflict);
        }
        change(database,
               "INSERT INTO queue (operation, holder, procedure, phase, run, payload_hash, "
               "envelope, state, ended, reason, attempts, created_at, updated_at, next_attempt) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               item.operation, item.holder, item.procedure, item.phase, item.run, BytesView(hash),
               operators::encode(item.envelope), domain::nameOf(item.state),
               std::int64_t{hasEnded(item.state)}, item.reason, std::int64_t{item.attempts},
               item.createdAt, item.updatedAt, item.nextAttempt);
        return {};
    });
}

std::expected<void, StoreError> Queue::setState(const Uuid& operation, QueueState state,
                                                const std::string& reason, Timestamp at) {
    return connection_.write("queue.set-state", [&](Database& database) -> Done {
        const auto word = domain::nameOf(state);
        const int rows = change(database,
                                "UPDATE queue SET state = ?1, ended = ?2, reason = ?3, "
                                "updated_at = ?4 WHERE operation = ?5 "
                                "AND (ended = 0 OR state = ?1)",
                                word, std::int64_t{hasEnded(state)}, reason, at, operation);
        return changedOne(rows, database, operation);
    });
}

std::expected<void, StoreError> Queue::noteAttempt(const Uuid& operation, int attempts,
                                                   Timestamp next) {
    return connection_.write("queue.note-attempt", [&](Database& database) -> Done {
        const int rows =
            change(database, "UPDATE queue SET attempts = ?, next_attempt = ? WHERE operation = ?",
                   std::int64_t{attempts}, next, operation);
        return rows == 1 ? Done() : std::unexpected(StoreFault::NotThere);
    });
}

std::expected<void, StoreError> Queue::withdraw(const Uuid& operation, Timestamp at) {
    return connection_.write("queue.withdraw", [&](Database& database) -> Done {
        const int rows =
            change(database,
                   "UPDATE queue SET state = ?, ended = 1, updated_at = ?, "
                   "next_attempt = NULL WHERE operation = ? AND state IN (?, ?, ?)",
                   domain::nameOf(QueueState::Withdrawn), at, operation,
                   domain::nameOf(QueueState::Waiting), domain::nameOf(QueueState::Refused),
                   domain::nameOf(QueueState::Conflict));
        return changedOne(rows, database, operation);
    });
}

std::expected<void, StoreError> Queue::hasten(const Uuid& operation, Timestamp at) {
    return connection_.write("queue.hasten", [&](Database& database) -> Done {
        const int rows =
            change(database,
                   "UPDATE queue SET state = CASE state WHEN ?1 THEN ?1 ELSE ?2 END, reason = '', "
                   "attempts = 0, next_attempt = NULL, updated_at = ?4 "
                   "WHERE operation = ?5 AND state IN (?1, ?2, ?3)",
                   domain::nameOf(QueueState::Waiting), domain::nameOf(QueueState::Sending),
                   domain::nameOf(QueueState::InDoubt), at, operation);
        return changedOne(rows, database, operation);
    });
}

std::expected<void, StoreError> Queue::note(const Uuid& operation, const QueueNote& note) {
    return connection_.write("queue.note", [&](Database& database) -> Done {
        const int rows =
            change(database,
                   "INSERT INTO queue_notes (operation, number, kind, detail, who, at) "
                   "SELECT operation, (SELECT count(*) FROM queue_notes WHERE operation = ?1) + 1, "
                   "?2, ?3, ?4, ?5 FROM queue WHERE operation = ?1",
                   operation, domain::nameOf(note.kind), note.detail, note.who, note.at);
        return changedOne(rows, database, operation);
    });
}

std::expected<std::vector<QueueNote>, StoreError> Queue::notes(const Uuid& operation) const {
    return connection_.read("queue.notes", [&](Database& database) {
        auto row = prepared(database,
                            "SELECT kind, detail, who, at FROM queue_notes WHERE operation = ? "
                            "ORDER BY number",
                            operation);
        std::vector<QueueNote> notes;
        while (row.executeStep()) {
            notes.push_back({.kind = wordAt<QueueNoteKind>(row, 0),
                             .detail = textAt(row, 1),
                             .who = textAt(row, 2),
                             .at = timeAt(row, 3)});
        }
        return notes;
    });
}

std::expected<void, StoreError> Queue::lookUpBeforeSending(Timestamp at) {
    return connection_.write("queue.look-up-first", [&](Database& database) -> Done {
        change(database, "UPDATE queue SET state = ?, updated_at = ? WHERE ended = 0 AND state = ?",
               domain::nameOf(QueueState::Sending), at, domain::nameOf(QueueState::Waiting));
        return {};
    });
}

std::expected<std::optional<QueueItem>, StoreError> Queue::find(const Uuid& operation) const {
    return connection_.read("queue.find", [&](Database& database) {
        auto row = prepared(database, one, operation);
        return row.executeStep() ? std::optional(itemAt(row)) : std::nullopt;
    });
}

std::expected<std::vector<QueueItem>, StoreError> Queue::pending() const {
    return connection_.read(
        "queue.pending", [&](Database& database) { return itemsOf(prepared(database, unended)); });
}

std::expected<bool, StoreError> Queue::isBehind(const QueueItem& item) const {
    return connection_.read("queue.behind", [&](Database& database) {
        auto row = prepared(database,
                            "SELECT 1 FROM queue WHERE ended = 0 AND holder = ? AND sequence < ? "
                            "LIMIT 1",
                            item.holder, static_cast<std::int64_t>(item.sequence));
        return row.executeStep();
    });
}

std::expected<std::vector<QueueItem>, StoreError> Queue::made(Timestamp from,
                                                              Timestamp until) const {
    return connection_.read("queue.made", [&](Database& database) {
        return itemsOf(prepared(database, between, from, until));
    });
}

std::expected<std::vector<QueueItem>, StoreError> Queue::latest(int most) const {
    return connection_.read("queue.latest", [&](Database& database) {
        return itemsOf(prepared(database, newest, std::int64_t{most}));
    });
}

} // namespace guitai::store
