// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hosts/credential_request.h"

#include <array>
#include <optional>

namespace guitai::hosts {

using BoxPublicKey = std::array<std::uint8_t, 32>; ///< X25519

/// The host's half of the line: what it opens blocks with.
struct BoxKeys {
    BoxPublicKey publicKey{};
    SecretBytes secretKey;
};

[[nodiscard]] BoxKeys makeBoxKeys();
/// From a secret key of 32 bytes; nothing for another length.
[[nodiscard]] std::optional<BoxKeys> boxKeysFrom(SecretBytes secretKey);

/// Seals request hash and six digits to the host's public key with a key pair of one use
/// (crypto_box_seal: X25519, XSalsa20, Poly1305). The plain block is made in locked memory.
/// Nothing for an incomplete PIN.
[[nodiscard]] std::optional<SealedPin> sealPin(const BoxPublicKey& host, const RequestHash& request,
                                               const SecretPin& pin);

/// The PIN of a block that is whole, ours, and for exactly this request; else nothing.
[[nodiscard]] std::optional<SecretPin> openPin(const BoxKeys& host, const RequestHash& request,
                                               const SealedPin& sealed);

} // namespace guitai::hosts
