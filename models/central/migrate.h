// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/postgres/connection.h"

#include <expected>
#include <optional>
#include <string>

namespace guitai::central {

enum class MigrateFault {
    NewerSchema, ///< by a later Guitai: left alone
    NoPrivilege, ///< it takes a role that may create roles and schemas
    Database,    ///< see `sql`
};

struct MigrateError {
    MigrateFault fault{};
    std::optional<postgres::SqlError> sql{};
};

/// Roles, schema and functions of the shared registry, up to what this Guitai knows. Doing it again
/// does nothing; one that is cut off is undone. The number of steps applied.
///
/// Roles, none of which may log in: guitai_owner has the tables and functions, guitai_apply is
/// granted to whoever runs guitai-registry, guitai_counter to every counter.
[[nodiscard]] std::expected<int, MigrateError> migrate(postgres::Connection& connection);

/// The number of the last step applied there; 0 where there is none.
[[nodiscard]] std::expected<int, postgres::SqlError> schemaOf(postgres::Connection& connection);

} // namespace guitai::central
