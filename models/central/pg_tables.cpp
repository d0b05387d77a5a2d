// SPDX-License-Identifier: Apache-2.0
#include "models/central/pg_tables.h"

#include "models/central/buckets.h"
#include "models/central/operator_row.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace guitai::central {

using postgres::Row;
using postgres::SqlError;
using postgres::SqlFault;
using store::StoreError;
using store::StoreFault;

namespace {

std::int64_t milliseconds(Timestamp at) {
    return at.time_since_epoch().count();
}

} // namespace

StoreError PgTables::failed(const SqlError& error) const {
    lastError_ = error;
    switch (error.fault) {
    case SqlFault::Conflict:
        return {.fault = StoreFault::Conflict, .site = error.site};
    case SqlFault::BadValue:
        return {.fault = StoreFault::Damaged, .site = error.site};
    case SqlFault::UnknownOutcome:
        return {.fault = StoreFault::OutcomeUnknown, .site = error.site};
    case SqlFault::Unreachable:
    case SqlFault::Retry:
    case SqlFault::NotAllowed:
    case SqlFault::TimedOut:
    case SqlFault::Failed:
        break;
    }
    return {.fault = StoreFault::Io, .site = error.site};
}

template <class T>
std::expected<T, StoreError> PgTables::told(const std::expected<std::int64_t, SqlError>& answer,
                                            T value) const {
    if (!answer) {
        return std::unexpected(failed(answer.error()));
    }
    return value;
}

/// Exactly one row was written, else a key was taken.
std::expected<void, StoreError> PgTables::one(const std::expected<std::int64_t, SqlError>& answer,
                                              const char* site) const {
    if (!answer) {
        return std::unexpected(failed(answer.error()));
    }
    if (*answer != 1) {
        return std::unexpected(StoreError{.fault = StoreFault::Conflict, .site = site});
    }
    return {};
}

std::expected<std::optional<store::StoredFile>, StoreError>
PgTables::loadFile(const Uuid& holder) const {
    std::optional<store::StoredFile> file;
    const auto answer =
        connection_.query("SELECT version, name, file, city FROM guitai.files "
                          "WHERE bucket = $1 AND holder = $2 FOR UPDATE",
                          {bucketOf(holder), holder}, [&](const Row& row) {
                              file = {.holder = holder,
                                      .version = static_cast<std::uint64_t>(row.number(0)),
                                      .name = row.text(1),
                                      .json = row.text(2),
                                      .city = row.text(3)};
                          });
    return told(answer, std::move(file));
}

std::expected<void, StoreError> PgTables::saveFile(const store::StoredFile& file) {
    const int bucket = bucketOf(file.holder);
    auto saved =
        one(connection_.query(
                "INSERT INTO guitai.files AS f (bucket, holder, version, city, name, file) "
                "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (bucket, holder) DO UPDATE "
                "SET version = excluded.version, city = excluded.city, "
                "name = excluded.name, file = excluded.file "
                "WHERE excluded.version > f.version",
                {bucket, file.holder, static_cast<std::int64_t>(file.version), file.city, file.name,
                 file.json}),
            "files.save");
    if (!saved) {
        return saved;
    }
    return keepStages(file);
}

/// Only what changed is written.
std::expected<void, StoreError> PgTables::keepStages(const store::StoredFile& file) {
    auto rows = nlohmann::json::array();
    for (const auto& card : file.cards) {
        rows.push_back({{"card", card.card}, {"stage", card.stage}, {"since", card.since}});
    }
    const auto written = connection_.query(
        "INSERT INTO guitai.card_stages AS s (bucket, holder, card, stage, since) "
        "SELECT $1, $2, r.card, r.stage, r.since FROM json_to_recordset($3::JSON) AS "
        "r (card TEXT, stage TEXT, since TEXT) ON CONFLICT (bucket, holder, card) DO UPDATE "
        "SET stage = excluded.stage, since = excluded.since "
        "WHERE s.stage <> excluded.stage OR s.since <> excluded.since",
        {bucketOf(file.holder), file.holder, rows.dump()});
    return written ? std::expected<void, StoreError>() : std::unexpected(failed(written.error()));
}

std::expected<void, StoreError> PgTables::appendEvents(const Uuid& holder, std::uint64_t version,
                                                       const Uuid& operation,
                                                       const std::string& eventsJson,
                                                       Timestamp at) {
    return one(connection_.query(
                   "INSERT INTO guitai.events (bucket, holder, version, operation, events, at) "
                   "VALUES ($1, $2, $3, $4, $5, to_timestamp($6::BIGINT / 1000.0)) "
                   "ON CONFLICT (bucket, holder, version) DO NOTHING",
                   {bucketOf(holder), holder, static_cast<std::int64_t>(version), operation,
                    eventsJson, milliseconds(at)}),
               "events.append");
}

std::expected<std::vector<std::string>, StoreError> PgTables::events(const Uuid& holder) const {
    std::vector<std::string> all;
    const auto answer = connection_.query(
        "SELECT events FROM guitai.events WHERE bucket = $1 AND holder = $2 "
        "ORDER BY version",
        {bucketOf(holder), holder}, [&](const Row& row) { all.push_back(row.text(0)); });
    return told(answer, std::move(all));
}

std::expected<void, StoreError> PgTables::claim(store::DirectoryKind kind,
                                                const std::string& number, const Uuid& holder) {
    const auto written = connection_.query(
        "INSERT INTO guitai.directory (kind, number, bucket, holder) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (kind, number) DO NOTHING",
        {domain::nameOf(kind), number, bucketOf(holder), holder});
    if (!written) {
        return std::unexpected(failed(written.error()));
    }
    if (*written == 1) {
        return {};
    }
    const auto who = holderOf(kind, number);
    if (!who) {
        return std::unexpected(who.error());
    }
    return *who == holder ? std::expected<void, StoreError>()
                          : std::unexpected(StoreError{.fault = StoreFault::Conflict,
                                                       .site = "directory.claim"});
}

std::expected<std::optional<Uuid>, StoreError> PgTables::holderOf(store::DirectoryKind kind,
                                                                  const std::string& number) const {
    std::optional<Uuid> holder;
    const auto answer = connection_.query(
        "SELECT holder FROM guitai.directory WHERE kind = $1 AND number = $2",
        {domain::nameOf(kind), number}, [&](const Row& row) { holder = row.uuid(0); });
    return told(answer, holder);
}

std::expected<void, StoreError> PgTables::rememberOutcome(const store::StoredOutcome& outcome) {
    return one(connection_.query(
                   "INSERT INTO guitai.outcomes (bucket, operation, payload_hash, outcome, proven, "
                   "at) VALUES ($1, $2, $3, $4, TRUE, to_timestamp($5::BIGINT / 1000.0)) "
                   "ON CONFLICT (bucket, operation) DO NOTHING",
                   {bucket_, outcome.operation, BytesView(outcome.payloadHash), outcome.outcome,
                    milliseconds(outcome.at)}),
               "outcomes.remember");
}

std::expected<std::optional<store::StoredOutcome>, StoreError>
PgTables::outcomeOf(const Uuid& operation) const {
    std::optional<store::StoredOutcome> outcome;
    const auto answer =
        connection_.query("SELECT payload_hash, outcome, (extract(epoch FROM at) * 1000)::BIGINT "
                          "FROM guitai.outcomes WHERE bucket = $1 AND operation = $2 AND proven",
                          {bucket_, operation}, [&](const Row& row) {
                              outcome = {.operation = operation,
                                         .payloadHash = row.bytes(0),
                                         .outcome = row.text(1),
                                         .at = Timestamp(std::chrono::milliseconds(row.number(2)))};
                          });
    return told(answer, std::move(outcome));
}

std::expected<std::optional<operators::Operator>, StoreError>
PgTables::findOperator(const std::string& id) const {
    if (const auto known = people_.find(id); known != people_.end()) {
        return known->second;
    }
    std::optional<operators::Operator> who;
    const auto answer =
        connection_.query("SELECT login, name, roles, public_key, active, coalesce(left_ms, -1) "
                          "FROM guitai.operators WHERE id = $1",
                          {id}, [&](const Row& row) {
                              who = operatorIn(row, 0, id);
                              if (const auto left = row.number(5); left >= 0) {
                                  who->leftAt = Timestamp(std::chrono::milliseconds(left));
                              }
                          });
    if (answer) {
        people_[id] = who;
    }
    return told(answer, std::move(who));
}

} // namespace guitai::central
