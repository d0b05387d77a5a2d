// SPDX-License-Identifier: Apache-2.0
#include "models/central/trails.h"

#include "models/central/as_owner.h"

#include <algorithm>

namespace guitai::central {

namespace {

using postgres::Connection;
using postgres::Row;
using postgres::SqlError;
using Done = std::expected<void, SqlError>;

store::AuditHead headIn(const Row& row, int column) {
    return {static_cast<std::uint64_t>(row.number(column)), row.bytes(column + 1)};
}

Timestamp timeIn(const Row& row, int column) {
    return Timestamp(std::chrono::milliseconds(row.number(column)));
}

Done readCounters(Connection& connection, std::vector<CounterTrail>& all) {
    return without(connection.query(
        "SELECT c.login, c.outlet, c.trail, "
        "(SELECT count(*) FROM guitai.trail_heads n WHERE n.login = c.login AND n.trail = c.trail),"
        " h.sequence, h.hash, (extract(epoch FROM h.at) * 1000)::BIGINT FROM guitai.counters c "
        "LEFT JOIN guitai.trail_heads h ON h.login = c.login AND h.trail = c.trail AND h.sequence ="
        " (SELECT max(m.sequence) FROM guitai.trail_heads m WHERE m.login = c.login AND "
        "m.trail = c.trail) ORDER BY c.login",
        {}, [&](const Row& row) {
            CounterTrail trail{.login = row.text(0),
                               .outlet = row.text(1),
                               .trail = static_cast<int>(row.number(2)),
                               .heads = static_cast<int>(row.number(3))};
            if (!row.null(4)) {
                trail.last = headIn(row, 4);
                trail.at = timeIn(row, 6);
            }
            all.push_back(std::move(trail));
        }));
}

/// Of the present trail; what became of an earlier one has been looked into.
Done readBreaks(Connection& connection, std::vector<CounterTrail>& all) {
    return without(connection.query(
        "SELECT b.login, b.sequence, b.hash, b.why, (extract(epoch FROM b.at) * 1000)::BIGINT "
        "FROM guitai.trail_breaks b JOIN guitai.counters c ON c.login = b.login AND "
        "c.trail = b.trail ORDER BY b.at",
        {}, [&](const Row& row) {
            const auto counter = std::ranges::find(all, row.text(0), &CounterTrail::login);
            if (counter != all.end()) {
                counter->broken = CounterTrail::Break{row.text(3), headIn(row, 1), timeIn(row, 4)};
            }
        }));
}

} // namespace

std::expected<std::vector<CounterTrail>, SqlError> counterTrails(Connection& connection) {
    std::vector<CounterTrail> all;
    const auto done = asOwner(connection, [&]() -> Done {
        auto read = readCounters(connection, all);
        return read ? readBreaks(connection, all) : read;
    });
    return done ? std::expected<std::vector<CounterTrail>, SqlError>(std::move(all))
                : std::unexpected(done.error());
}

std::expected<std::vector<store::AuditHead>, SqlError> headsOf(Connection& connection,
                                                               const std::string& login) {
    std::vector<store::AuditHead> heads;
    const auto done = asOwner(connection, [&] {
        return without(connection.query(
            "SELECT h.sequence, h.hash FROM guitai.trail_heads h JOIN guitai.counters c "
            "ON c.login = h.login AND c.trail = h.trail WHERE h.login = $1 "
            "ORDER BY h.sequence DESC",
            {login}, [&](const Row& row) { heads.push_back(headIn(row, 0)); }));
    });
    return done ? std::expected<std::vector<store::AuditHead>, SqlError>(std::move(heads))
                : std::unexpected(done.error());
}

std::expected<bool, SqlError> beginTrail(Connection& connection, const std::string& login) {
    bool there = false;
    const auto done = asOwner(connection, [&]() -> Done {
        const auto changed = connection.query(
            "UPDATE guitai.counters SET trail = trail + 1 WHERE login = $1", {login});
        there = changed.value_or(0) == 1;
        return without(changed);
    });
    return done ? std::expected<bool, SqlError>(there) : std::unexpected(done.error());
}

} // namespace guitai::central
