// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/operator.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::store {

class Connection;

/// The people of this counter, by id and by login.
class OperatorTable {
public:
    explicit OperatorTable(Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<std::optional<operators::Operator>, StoreError>
    find(const std::string& id) const;
    [[nodiscard]] std::expected<std::optional<operators::Operator>, StoreError>
    findByLogin(const std::string& login) const;
    [[nodiscard]] std::expected<std::vector<operators::Operator>, StoreError> all() const;
    /// Inserts, or replaces all but the id. Conflict when somebody else has the login. Passwords
    /// are not here but in the key slots: see Store::addOperator.
    [[nodiscard]] std::expected<void, StoreError> save(const operators::Operator& who);

private:
    Connection& connection_;
};

} // namespace guitai::store
