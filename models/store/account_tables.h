// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/uuid.h"
#include "models/store/store_error.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>

namespace guitai::store {

class Connection;

/// An account as the practice bank keeps it.
struct HostAccount {
    Uuid holder{};
    std::string account{};    ///< domain::accountName's
    std::int64_t balance = 0; ///< fen
    bool frozen = false;

    bool operator==(const HostAccount&) const = default;
};

/// An order that it has carried out.
struct AccountReceipt {
    Uuid operation{};
    std::string act{}; ///< what was done with which accounts
    std::int64_t amount = 0;

    bool operator==(const AccountReceipt&) const = default;
};

/// Tables of the practice bank; used inside Store::transaction.
class AccountTables {
public:
    explicit AccountTables(Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<std::optional<HostAccount>, StoreError>
    load(const Uuid& holder, const std::string& account) const;
    [[nodiscard]] std::expected<void, StoreError> save(const HostAccount& account);
    [[nodiscard]] std::expected<std::optional<AccountReceipt>, StoreError>
    receiptOf(const Uuid& operation) const;
    [[nodiscard]] std::expected<void, StoreError> remember(const AccountReceipt& receipt);

private:
    Connection& connection_;
};

} // namespace guitai::store
