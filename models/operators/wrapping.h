// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/key_slot.h"

/// What password slots and the recovery slot share; used inside this library only.
namespace guitai::operators::detail {

inline constexpr std::size_t wrappingKeySize = 32;

/// XChaCha20-Poly1305 (IETF) over the content, with all that the slot says of itself as associated
/// data: a slot moved to another operator, or made cheaper to try, does not open.
void wrapInto(KeySlot& slot, const SlotContent& content, const SecretBytes& wrappingKey);
[[nodiscard]] std::expected<SlotContent, SlotFault> unwrapFrom(const KeySlot& slot,
                                                               const SecretBytes& wrappingKey);

[[nodiscard]] Bytes randomBytes(std::size_t size);

} // namespace guitai::operators::detail
