// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"

#include <array>
#include <optional>

namespace guitai::operators {

using SealingKey = std::array<std::uint8_t, 32>; ///< X25519, public

/// The registry's: supervisors' code secrets (approval_code.h) are sealed to its public half, and
/// only who judges codes has the private one. In locked memory.
class CodeKey {
public:
    static constexpr std::size_t secretSize = 32;

    /// From the private half, 32 random bytes.
    static CodeKey fromSecret(SecretBytes secret);

    [[nodiscard]] const SealingKey& publicKey() const { return public_; }

    /// What sealSecret has sealed to this key; nothing where it is sealed to another, or altered.
    [[nodiscard]] std::optional<SecretBytes> open(BytesView sealed) const;

private:
    CodeKey() = default;
    SecretBytes secret_;
    SealingKey public_{};
};

/// Anybody can seal, only the key's owner opens (libsodium's sealed box). Each time other bytes.
[[nodiscard]] Bytes sealSecret(const SecretBytes& secret, const SealingKey& key);

} // namespace guitai::operators
