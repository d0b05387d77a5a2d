// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/hosts/credential_host.h"

#include <expected>
#include <optional>
#include <string>

namespace guitai::hosts {

/// An order that the registry has given leave for, or that is due after the fact.
struct AccountRequest {
    Uuid operation{}; ///< the authorised operation; the same one again gives the same receipt
    domain::HolderId holder{};
    domain::AccountOrder order{};
};

struct AccountDone {
    Money amount{};        ///< what has moved: the whole balance as the bank has it
    std::string receipt{}; ///< the bank's own mark of the act

    bool operator==(const AccountDone&) const = default;
};

/// The banks' side of the money: it moves there, and our ledger is a mirror of it. On line only;
/// nothing is queued. Calls block: they are made on the host's thread.
class AccountHost {
public:
    virtual ~AccountHost() = default;

    [[nodiscard]] virtual std::expected<void, HostFault> available() = 0;
    /// Done once an operation: freeze and unfreeze the account; transfer, clear: all that is in it;
    /// reverse: the amount of the order.
    [[nodiscard]] virtual std::expected<AccountDone, HostFault>
    perform(const AccountRequest& request) = 0;
    /// What came of an earlier request: nothing when it never arrived.
    [[nodiscard]] virtual std::expected<std::optional<AccountDone>, HostFault>
    receiptOf(const AccountRequest& request) = 0;
};

} // namespace guitai::hosts
