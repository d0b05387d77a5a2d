// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_error.h"

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

namespace guitai::store {

class Connection;

/// How the open store does, looked at in pieces between other work; nothing is changed or reopened.
class Health {
public:
    explicit Health(Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<int, StoreError> schema() const;
    /// Of the file, without its log.
    [[nodiscard]] std::expected<std::uint64_t, StoreError> bytes() const;
    /// The library's, such as `4.6.1 community`.
    [[nodiscard]] std::expected<std::string, StoreError> cipherVersion() const;
    /// Each is a piece for check().
    [[nodiscard]] std::expected<std::vector<std::string>, StoreError> tables() const;
    /// Reads one table and its indexes, whose pages are authenticated as they are read. Damaged
    /// when something does not fit. A table that is not there is not sound.
    [[nodiscard]] std::expected<void, StoreError> check(const std::string& table) const;

private:
    Connection& connection_;
};

} // namespace guitai::store
