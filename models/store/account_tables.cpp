// SPDX-License-Identifier: Apache-2.0
#include "models/store/account_tables.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

using Done = std::expected<void, StoreFault>;

} // namespace

std::expected<std::optional<HostAccount>, StoreError>
AccountTables::load(const Uuid& holder, const std::string& account) const {
    return connection_.read("accounts.load", [&](Database& database) -> std::optional<HostAccount> {
        auto row = prepared(database,
                            "SELECT balance, frozen FROM host_accounts "
                            "WHERE holder = ? AND account = ?",
                            holder, account);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        return HostAccount{holder, account, numberAt(row, 0), numberAt(row, 1) != 0};
    });
}

std::expected<void, StoreError> AccountTables::save(const HostAccount& account) {
    return connection_.write("accounts.save", [&](Database& database) {
        change(database,
               "INSERT INTO host_accounts (holder, account, balance, frozen) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (holder, account) DO UPDATE SET balance = excluded.balance, "
               "frozen = excluded.frozen",
               account.holder, account.account, account.balance,
               std::int64_t{account.frozen ? 1 : 0});
        return Done();
    });
}

std::expected<std::optional<AccountReceipt>, StoreError>
AccountTables::receiptOf(const Uuid& operation) const {
    return connection_.read(
        "accounts.receipt", [&](Database& database) -> std::optional<AccountReceipt> {
            auto row =
                prepared(database, "SELECT act, amount FROM account_receipts WHERE operation = ?",
                         operation);
            if (!row.executeStep()) {
                return std::nullopt;
            }
            return AccountReceipt{operation, textAt(row, 0), numberAt(row, 1)};
        });
}

std::expected<void, StoreError> AccountTables::remember(const AccountReceipt& receipt) {
    return connection_.write("accounts.remember", [&](Database& database) {
        change(database, "INSERT INTO account_receipts (operation, act, amount) VALUES (?, ?, ?)",
               receipt.operation, receipt.act, receipt.amount);
        return Done();
    });
}

} // namespace guitai::store
