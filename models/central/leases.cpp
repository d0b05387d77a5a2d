// SPDX-License-Identifier: Apache-2.0
#include "models/central/buckets.h"
#include "models/central/worker.h"

#include <algorithm>

namespace guitai::central {

// A lease is a row with an expiry by the server's clock. Taking one is an update whose condition is
// looked at again on the row as it then is: two who reach for the same get it once.

using postgres::Row;
using postgres::SqlError;

std::expected<void, SqlError> Worker::beat() {
    return connection_.transaction([this]() -> Sql<void> {
        const auto lease = settings_.lease.count();
        auto done = connection_.query(
            "INSERT INTO guitai.appliers (applier, beat) VALUES ($1, clock_timestamp()) "
            "ON CONFLICT (applier) DO UPDATE SET beat = excluded.beat",
            {settings_.id});
        if (done) { // whoever was killed is forgotten some time
            done = connection_.query("DELETE FROM guitai.appliers WHERE beat < clock_timestamp() - "
                                     "($1::BIGINT * 20) * interval '1 millisecond'",
                                     {lease});
        }
        if (done) {
            done = connection_.query("UPDATE guitai.leases SET expires = clock_timestamp() + "
                                     "$2::BIGINT * interval '1 millisecond' WHERE owner = $1",
                                     {settings_.id, lease});
        }
        if (!done) {
            return std::unexpected(done.error());
        }
        figures_.buckets = static_cast<int>(*done);
        if (auto shared = share(); !shared) {
            return shared;
        }
        return settings_.codeKey == nullptr ? Sql<void>() : takeCodes();
    });
}

/// Buckets in which a code waits for this applier's key, whoever has them: it is in order that
/// their owner finds its lease gone. What is more than its share goes back at a later beat.
std::expected<void, SqlError> Worker::takeCodes() {
    const BytesView key = settings_.codeKey->publicKey();
    const auto taken = connection_.query(
        "UPDATE guitai.leases SET owner = $1, expires = clock_timestamp() + "
        "$2::BIGINT * interval '1 millisecond' WHERE owner IS DISTINCT FROM $1 AND bucket IN "
        "(SELECT bucket FROM guitai.inbox WHERE code_key = $3)",
        {settings_.id, settings_.lease.count(), key});
    if (!taken) {
        return std::unexpected(taken.error());
    }
    figures_.buckets += static_cast<int>(*taken);
    const auto freed = connection_.query(
        "UPDATE guitai.inbox SET put_aside = FALSE, code_key = NULL WHERE code_key = $2 AND "
        "bucket IN (SELECT bucket FROM guitai.leases WHERE owner = $1)",
        {settings_.id, key});
    return freed ? Sql<void>() : std::unexpected(freed.error());
}

std::expected<void, SqlError> Worker::share() {
    int alive = 1;
    auto done =
        connection_.query("SELECT count(*) FROM guitai.appliers WHERE beat > clock_timestamp() - "
                          "$1::BIGINT * interval '1 millisecond'",
                          {settings_.lease.count()}, [&](const Row& row) {
                              alive = std::max(1, static_cast<int>(row.number(0)));
                          });
    if (!done) {
        return std::unexpected(done.error());
    }
    const int fair = (bucketCount + alive - 1) / alive;
    if (figures_.buckets > fair) {
        done = connection_.query(
            "UPDATE guitai.leases SET owner = NULL, expires = '-infinity' WHERE owner = $1 AND "
            "bucket IN (SELECT bucket FROM guitai.leases WHERE owner = $1 ORDER BY bucket DESC "
            "LIMIT $2)",
            {settings_.id, figures_.buckets - fair});
        figures_.buckets -= done ? static_cast<int>(*done) : 0;
    } else if (figures_.buckets < fair) {
        done = connection_.query(
            "UPDATE guitai.leases SET owner = $1, expires = clock_timestamp() + "
            "$3::BIGINT * interval '1 millisecond' WHERE expires < clock_timestamp() AND bucket IN "
            "(SELECT bucket FROM guitai.leases WHERE expires < clock_timestamp() ORDER BY bucket "
            "LIMIT $2)",
            {settings_.id, fair - figures_.buckets, settings_.lease.count()});
        figures_.buckets += done ? static_cast<int>(*done) : 0;
    }
    return done ? Sql<void>() : std::unexpected(done.error());
}

std::expected<void, SqlError> Worker::leave() {
    return connection_.transaction([this]() -> Sql<void> {
        auto done = connection_.query(
            "UPDATE guitai.leases SET owner = NULL, expires = '-infinity' WHERE owner = $1",
            {settings_.id});
        if (done) {
            done =
                connection_.query("DELETE FROM guitai.appliers WHERE applier = $1", {settings_.id});
        }
        figures_.buckets = 0;
        return done ? Sql<void>() : std::unexpected(done.error());
    });
}

std::expected<bool, SqlError> Worker::holdsLease(int bucket) {
    bool holds = false;
    const auto asked =
        connection_.query("SELECT 1 FROM guitai.leases WHERE bucket = $1 AND owner = $2 AND "
                          "expires > clock_timestamp() FOR UPDATE",
                          {bucket, settings_.id}, [&](const Row&) { holds = true; });
    return asked ? Sql<bool>(holds) : std::unexpected(asked.error());
}

} // namespace guitai::central
