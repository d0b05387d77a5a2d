// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hosts/account_host.h"

namespace guitai::store {
class Store;
}

namespace guitai::hosts {

/// The banks of a practice counter, on its own encrypted store. Called on the store's thread. An
/// account that it has never heard of it opens with what the counter's mirror has.
class PracticeAccountHost final : public AccountHost {
public:
    explicit PracticeAccountHost(store::Store& store)
        : store_(store) {}

    [[nodiscard]] std::expected<void, HostFault> available() override;
    [[nodiscard]] std::expected<AccountDone, HostFault>
    perform(const AccountRequest& request) override;
    [[nodiscard]] std::expected<std::optional<AccountDone>, HostFault>
    receiptOf(const AccountRequest& request) override;

private:
    store::Store& store_;
};

} // namespace guitai::hosts
