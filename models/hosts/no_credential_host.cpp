// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/no_credential_host.h"

namespace guitai::hosts {

namespace {

const std::unexpected<HostFault> notConnected{HostFault::NotConnected};
const std::unexpected<HostError> notConnectedError{HostError{.fault = HostFault::NotConnected}};

} // namespace

std::expected<void, HostFault> NoCredentialHost::available(domain::CredentialKind) {
    return notConnected;
}

std::expected<SealedPin, HostFault> NoCredentialHost::seal(const CredentialRequest&,
                                                           const SecretPin&) {
    return notConnected;
}

std::expected<Receipt, HostError> NoCredentialHost::set(const CredentialRequest&,
                                                        const SealedPin&) {
    return notConnectedError;
}

std::expected<Receipt, HostError> NoCredentialHost::change(const CredentialRequest&,
                                                           const SealedPin&, const SealedPin&) {
    return notConnectedError;
}

std::expected<Receipt, HostError> NoCredentialHost::unlock(const CredentialRequest&) {
    return notConnectedError;
}

std::expected<void, HostError> NoCredentialHost::verify(const CredentialRequest&, const SealedPin&,
                                                        ProofFor) {
    return notConnectedError;
}

std::expected<std::optional<Receipt>, HostFault>
NoCredentialHost::receiptOf(const CredentialRequest&) {
    return notConnected;
}

} // namespace guitai::hosts
