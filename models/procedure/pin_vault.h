// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_pin.h"
#include "models/procedure/state.h"

#include <map>
#include <utility>

namespace guitai::procedure {

/// The PINs of one piece of work, in locked memory, from their entry to their use.
class PinVault {
public:
    void put(domain::CredentialKind pin, PinSlot slot, SecretPin value) {
        held_.insert_or_assign({pin, slot}, std::move(value));
    }

    [[nodiscard]] const SecretPin* find(domain::CredentialKind pin, PinSlot slot) const {
        const auto at = held_.find({pin, slot});
        return at == held_.end() ? nullptr : &at->second;
    }

    void drop(domain::CredentialKind pin, PinSlot slot) { held_.erase({pin, slot}); }

    void clear() { held_.clear(); }

private:
    std::map<std::pair<domain::CredentialKind, PinSlot>, SecretPin> held_;
};

} // namespace guitai::procedure
