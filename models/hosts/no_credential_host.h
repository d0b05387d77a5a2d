// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hosts/credential_host.h"

namespace guitai::hosts {

/// A counter without a bank's or card office's host: every call answers NotConnected, and whoever
/// shows the tile says so before anyone types.
class NoCredentialHost final : public CredentialHost {
public:
    [[nodiscard]] std::expected<void, HostFault> available(domain::CredentialKind pin) override;
    [[nodiscard]] std::expected<SealedPin, HostFault> seal(const CredentialRequest& request,
                                                           const SecretPin& pin) override;
    [[nodiscard]] std::expected<Receipt, HostError> set(const CredentialRequest& request,
                                                        const SealedPin& fresh) override;
    [[nodiscard]] std::expected<Receipt, HostError>
    change(const CredentialRequest& request, const SealedPin& old, const SealedPin& fresh) override;
    [[nodiscard]] std::expected<Receipt, HostError>
    unlock(const CredentialRequest& request) override;
    [[nodiscard]] std::expected<void, HostError>
    verify(const CredentialRequest& request, const SealedPin& pin, ProofFor use) override;
    [[nodiscard]] std::expected<std::optional<Receipt>, HostFault>
    receiptOf(const CredentialRequest& request) override;
};

} // namespace guitai::hosts
