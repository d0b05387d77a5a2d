// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/connection.h"

#include <expected>
#include <span>

namespace guitai::store {

/// One step of the schema: from the version before it to `version`. Never changed once released;
/// tests/models/store/fixtures has the schema after each.
struct Migration {
    int version;
    const char* sql;
};

/// All of them, in order, from 1.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings the database to the last version in one transaction. NewerSchema, and nothing touched,
/// when it is past it; Damaged when it is no store at all and `fresh` is not set.
[[nodiscard]] std::expected<void, StoreError> migrate(Connection& connection, bool fresh,
                                                      std::span<const Migration> steps);

/// The version that the database is at.
[[nodiscard]] std::expected<int, StoreError> schemaVersion(Connection& connection);

} // namespace guitai::store
