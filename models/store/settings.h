// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <string>

namespace guitai::store {

class Connection;

/// The counter's settings: outlet, window, region, and what the office chose. Key and value are
/// text.
class Settings {
public:
    explicit Settings(Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<std::optional<std::string>, StoreError>
    value(const std::string& key) const;
    [[nodiscard]] std::expected<void, StoreError> set(const std::string& key,
                                                      const std::string& value);
    /// Nothing happens where it is not set.
    [[nodiscard]] std::expected<void, StoreError> remove(const std::string& key);

private:
    Connection& connection_;
};

} // namespace guitai::store
