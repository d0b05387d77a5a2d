// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"
#include "models/operators/operator.h"

namespace guitai::operators {

/// An operator's signing key (Ed25519, RFC 8032), unwrapped by the password and held in locked
/// memory while signed in.
class SigningKey {
public:
    static constexpr std::size_t seedSize = 32;

    /// A new one.
    static SigningKey generate();
    /// From the 32-byte seed that the key slot keeps.
    static SigningKey fromSeed(SecretBytes seed);

    [[nodiscard]] const SecretBytes& seed() const { return seed_; }

    [[nodiscard]] const PublicKey& publicKey() const { return public_; }

    [[nodiscard]] Bytes sign(BytesView message) const;

private:
    SigningKey() = default;
    SecretBytes seed_;
    SecretBytes secret_;
    PublicKey public_{};
};

[[nodiscard]] bool signatureFits(const PublicKey& key, BytesView message, BytesView signature);

} // namespace guitai::operators
