// SPDX-License-Identifier: Apache-2.0
#include "models/central/migrate.h"

#include "models/central/schema.h"

#include <array>

namespace guitai::central {

namespace {

using postgres::Connection;
using postgres::Row;
using postgres::SqlError;
using postgres::SqlFault;
using Done = std::expected<void, SqlError>;

template <class T>
Done without(const std::expected<T, SqlError>& answer) {
    return answer ? Done() : std::unexpected(answer.error());
}

constexpr std::array roles{"guitai_owner", "guitai_apply", "guitai_counter"};

/// Roles belong to the whole cluster: another database of it may have made them.
Done makeRoles(Connection& connection) {
    for (const auto* role : roles) {
        bool there = false;
        const auto asked =
            connection.query("SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1)",
                             {role}, [&](const Row& row) { there = row.truth(0); });
        if (!asked) {
            return std::unexpected(asked.error());
        }
        if (!there) {
            const auto sql = std::string("CREATE ROLE ") + role + " NOLOGIN";
            if (auto made = connection.run("create role", sql); !made) {
                return made;
            }
        }
    }
    return connection.run("grant owner", "GRANT guitai_owner TO CURRENT_USER");
}

Done makeSchema(Connection& connection) {
    return connection.run("create schema",
                          "CREATE SCHEMA IF NOT EXISTS guitai AUTHORIZATION guitai_owner;"
                          "REVOKE ALL ON SCHEMA guitai FROM PUBLIC;"
                          "GRANT USAGE ON SCHEMA guitai TO guitai_apply, guitai_counter;"
                          "SET LOCAL ROLE guitai_owner;"
                          "CREATE TABLE IF NOT EXISTS guitai.migrations ("
                          "    number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                          "    applied TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp());"
                          "GRANT SELECT ON guitai.migrations TO guitai_apply, guitai_counter");
}

Done apply(Connection& connection, const Migration& step) {
    if (auto done = connection.run("migration", std::string(step.sql)); !done) {
        return done;
    }
    return without(connection.query("INSERT INTO guitai.migrations (number, name) VALUES ($1, $2)",
                                    {step.number, step.name}));
}

MigrateError errorOf(const SqlError& error) {
    return {error.fault == SqlFault::NotAllowed ? MigrateFault::NoPrivilege
                                                : MigrateFault::Database,
            error};
}

} // namespace

std::expected<int, SqlError> schemaOf(Connection& connection) {
    bool there = false;
    auto asked = connection.query("SELECT to_regclass('guitai.migrations') IS NOT NULL", {},
                                  [&](const Row& row) { there = row.truth(0); });
    if (!asked) {
        return std::unexpected(asked.error());
    }
    int number = 0;
    if (there) {
        asked = connection.query("SELECT coalesce(max(number), 0) FROM guitai.migrations", {},
                                 [&](const Row& row) { number = static_cast<int>(row.number(0)); });
    }
    return asked ? std::expected<int, SqlError>(number) : std::unexpected(asked.error());
}

std::expected<int, MigrateError> migrate(Connection& connection) {
    int applied = 0;
    bool newer = false;
    const auto done = connection.transaction([&]() -> Done {
        if (auto made = makeRoles(connection); !made) {
            return made;
        }
        if (auto schema = makeSchema(connection); !schema) {
            return schema;
        }
        const auto known = schemaOf(connection);
        if (!known) {
            return std::unexpected(known.error());
        }
        newer = *known > migrations().back().number;
        for (const auto& step : migrations()) {
            if (step.number <= *known) {
                continue;
            }
            if (auto made = apply(connection, step); !made) {
                return made;
            }
            ++applied;
        }
        return {};
    });
    if (!done) {
        return std::unexpected(errorOf(done.error()));
    }
    if (newer) {
        return std::unexpected(MigrateError{.fault = MigrateFault::NewerSchema});
    }
    return applied;
}

} // namespace guitai::central
