// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/postgres/connection.h"

namespace guitai::central {

/// Whether it was done, where nothing else matters.
template <class T>
[[nodiscard]] std::expected<void, postgres::SqlError>
without(const std::expected<T, postgres::SqlError>& answer) {
    return answer ? std::expected<void, postgres::SqlError>() : std::unexpected(answer.error());
}

/// For the rest of the transaction.
[[nodiscard]] inline std::expected<void, postgres::SqlError>
becomeOwner(postgres::Connection& connection) {
    return connection.run("set role", "SET LOCAL ROLE guitai_owner");
}

/// One transaction with the rights of whoever owns the tables.
[[nodiscard]] inline std::expected<void, postgres::SqlError>
asOwner(postgres::Connection& connection, const postgres::Connection::Work& work) {
    return connection.transaction([&]() -> std::expected<void, postgres::SqlError> {
        if (auto owner = becomeOwner(connection); !owner) {
            return owner;
        }
        return work();
    });
}

} // namespace guitai::central
