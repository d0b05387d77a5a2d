// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/key_slot.h"
#include "models/operators/operator.h"

#include <expected>

/// How somebody comes by a new database key whose password is not known when it is made: the slot
/// keeps the key of before, and a link leads from that one to the next. One operator's links open
/// in the order in which they were made.
namespace guitai::operators {

/// The new key, encrypted under the old (XChaCha20-Poly1305) and that sealed to the operator's
/// signing key (crypto_box_seal, X25519). Both are needed: without the signing key, which only the
/// password opens, the old database key leads nowhere; and nobody who lacks the old key makes a
/// link to a key of his own.
[[nodiscard]] std::expected<Bytes, SlotFault>
linkKeys(const SecretBytes& before, const SecretBytes& after, const PublicKey& whose);

/// WrongSecret when it is another's link or leads from another key.
[[nodiscard]] std::expected<SecretBytes, SlotFault>
followLink(BytesView link, const SecretBytes& before, const SecretBytes& signingSeed);

} // namespace guitai::operators
