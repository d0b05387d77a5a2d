// SPDX-License-Identifier: Apache-2.0
#include "models/central/people.h"

#include "models/central/as_owner.h"
#include "models/central/pg_tables.h"
#include "models/registry/applier.h"

#include <algorithm>

namespace guitai::central {

namespace {

using postgres::Connection;
using postgres::Row;
using postgres::SqlError;
using postgres::SqlFault;
using Done = std::expected<void, SqlError>;

/// It is written into a statement: no value can be bound for a role's name.
bool isLogin(const std::string& login) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto other = [](char c) { return (c >= '0' && c <= '9') || c == '_'; };
    return !login.empty() && login.size() <= 63 && letter(login.front()) &&
           std::ranges::all_of(login, [&](char c) { return letter(c) || other(c); });
}

Done makeLogin(Connection& connection, const std::string& login, const std::string& group) {
    if (!isLogin(login)) {
        return std::unexpected(SqlError{.fault = SqlFault::BadValue, .site = "login"});
    }
    bool there = false;
    const auto asked =
        connection.query("SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1)",
                         {login}, [&](const Row& row) { there = row.truth(0); });
    if (!asked) {
        return std::unexpected(asked.error());
    }
    const auto make = there ? std::string() : "CREATE ROLE " + login + " LOGIN;";
    return connection.run("create login", make + "GRANT " + group + " TO " + login);
}

std::optional<std::int64_t> leftMilliseconds(const operators::Operator& who) {
    return who.leftAt ? std::optional<std::int64_t>(who.leftAt->time_since_epoch().count())
                      : std::nullopt;
}

} // namespace

Done saveCounter(Connection& connection, const std::string& login, const std::string& outlet,
                 const std::string& region) {
    return connection.transaction([&]() -> Done {
        if (auto made = makeLogin(connection, login, "guitai_counter"); !made) {
            return made;
        }
        if (auto owner = becomeOwner(connection); !owner) {
            return owner;
        }
        return without(connection.query(
            "INSERT INTO guitai.counters (login, outlet, region) VALUES ($1, $2, $3) "
            "ON CONFLICT (login) DO UPDATE SET outlet = excluded.outlet, region = excluded.region",
            {login, outlet, region}));
    });
}

Done saveApplier(Connection& connection, const std::string& login) {
    return connection.transaction([&] { return makeLogin(connection, login, "guitai_apply"); });
}

Done saveOperator(Connection& connection, const operators::Operator& who) {
    return asOwner(connection, [&]() -> Done {
        return without(connection.query(
            "INSERT INTO guitai.operators (id, login, name, roles, public_key, active, left_ms) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET "
            "login = excluded.login, name = excluded.name, roles = excluded.roles, "
            "public_key = excluded.public_key, active = excluded.active, "
            "left_ms = excluded.left_ms",
            {who.id, who.login, who.name, operators::rolesText(who.roles), BytesView(who.key),
             who.active, leftMilliseconds(who)}));
    });
}

std::expected<int, SqlError>
enrol(Connection& connection, const std::vector<domain::HolderFile>& files, const Clock& clock) {
    PgTables tables(connection);
    registry::Applier applier(
        tables, [](const std::string&) { return std::optional<operators::Operator>(); },
        [](const domain::RulesReference&) { return nullptr; }, clock, false);
    int taken = 0;
    const auto done = asOwner(connection, [&]() -> Done {
        for (const auto& file : files) {
            const auto kept = applier.enrol(file);
            if (!kept) {
                const auto conflict = kept.error().fault == store::StoreFault::Conflict;
                return std::unexpected(tables.lastError().value_or(
                    SqlError{.fault = conflict ? SqlFault::Conflict : SqlFault::Failed,
                             .site = kept.error().site}));
            }
            taken += *kept ? 1 : 0;
        }
        return {};
    });
    return done ? std::expected<int, SqlError>(taken) : std::unexpected(done.error());
}

} // namespace guitai::central
