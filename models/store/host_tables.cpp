// SPDX-License-Identifier: Apache-2.0
#include "models/store/host_tables.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

using Done = std::expected<void, StoreFault>;

std::optional<HostReceipt> receipt(Database& database, const Uuid& operation,
                                   const std::string& pin) {
    auto row = prepared(database,
                        "SELECT request_hash, receipt FROM host_receipts "
                        "WHERE operation = ? AND pin = ?",
                        operation, pin);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return HostReceipt{operation, pin, bytesAt(row, 0), textAt(row, 1)};
}

} // namespace

std::expected<std::optional<HostCredential>, StoreError>
HostTables::load(const Uuid& holder, const std::string& card, const std::string& pin) const {
    return connection_.read("host.load", [&](Database& database) -> std::optional<HostCredential> {
        auto row = prepared(database,
                            "SELECT salt, verifier, wrong FROM host_credentials "
                            "WHERE holder = ? AND card = ? AND pin = ?",
                            holder, card, pin);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        return HostCredential{holder,
                              card,
                              pin,
                              bytesAt(row, 0),
                              bytesAt(row, 1),
                              static_cast<int>(numberAt(row, 2))};
    });
}

std::expected<void, StoreError> HostTables::save(const HostCredential& credential) {
    return connection_.write("host.save", [&](Database& database) {
        change(database,
               "INSERT INTO host_credentials (holder, card, pin, salt, verifier, wrong) "
               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (holder, card, pin) DO UPDATE SET "
               "salt = excluded.salt, verifier = excluded.verifier, wrong = excluded.wrong",
               credential.holder, credential.card, credential.pin, BytesView(credential.salt),
               BytesView(credential.verifier), std::int64_t{credential.wrong});
        return Done();
    });
}

std::expected<std::optional<HostReceipt>, StoreError>
HostTables::receiptOf(const Uuid& operation, const std::string& pin) const {
    return connection_.read("host.receipt",
                            [&](Database& database) { return receipt(database, operation, pin); });
}

std::expected<void, StoreError> HostTables::remember(const HostReceipt& fresh) {
    return connection_.write("host.remember", [&](Database& database) -> Done {
        change(database,
               "INSERT INTO host_receipts (operation, pin, request_hash, receipt) "
               "VALUES (?, ?, ?, ?) ON CONFLICT (operation, pin) DO NOTHING",
               fresh.operation, fresh.pin, BytesView(fresh.requestHash), fresh.receipt);
        return receipt(database, fresh.operation, fresh.pin) == fresh
                   ? Done()
                   : std::unexpected(StoreFault::Conflict);
    });
}

} // namespace guitai::store
