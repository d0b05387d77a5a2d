// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hosts/account_host.h"

namespace guitai::hosts {

/// A counter that no bank's host is connected to: every call answers NotConnected.
class NoAccountHost final : public AccountHost {
public:
    [[nodiscard]] std::expected<void, HostFault> available() override {
        return std::unexpected(HostFault::NotConnected);
    }

    [[nodiscard]] std::expected<AccountDone, HostFault> perform(const AccountRequest&) override {
        return std::unexpected(HostFault::NotConnected);
    }

    [[nodiscard]] std::expected<std::optional<AccountDone>, HostFault>
    receiptOf(const AccountRequest&) override {
        return std::unexpected(HostFault::NotConnected);
    }
};

} // namespace guitai::hosts
