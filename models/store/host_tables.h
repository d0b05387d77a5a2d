// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/uuid.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <string>

namespace guitai::store {

class Connection;

/// What the practice host keeps of one credential: a salted verifier, never the PIN.
struct HostCredential {
    Uuid holder{};
    std::string card{};
    std::string pin{}; ///< domain::CredentialKind's word
    Bytes salt{};
    Bytes verifier{};
    int wrong = 0;

    bool operator==(const HostCredential&) const = default;
};

struct HostReceipt {
    Uuid operation{};
    std::string pin{};
    Bytes requestHash{};
    std::string receipt{}; ///< JSON

    bool operator==(const HostReceipt&) const = default;
};

/// Tables of the practice host; used inside Store::transaction.
class HostTables {
public:
    explicit HostTables(Connection& connection)
        : connection_(connection) {}

    [[nodiscard]] std::expected<std::optional<HostCredential>, StoreError>
    load(const Uuid& holder, const std::string& card, const std::string& pin) const;
    [[nodiscard]] std::expected<void, StoreError> save(const HostCredential& credential);
    [[nodiscard]] std::expected<std::optional<HostReceipt>, StoreError>
    receiptOf(const Uuid& operation, const std::string& pin) const;
    /// Conflict when the same operation and PIN have another receipt; the same again is fine.
    [[nodiscard]] std::expected<void, StoreError> remember(const HostReceipt& receipt);

private:
    Connection& connection_;
};

} // namespace guitai::store
