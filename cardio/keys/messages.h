// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/key_service.h"
#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"

#include <expected>

namespace guitai::keys {

/// What is computed with a session key. Terminal and virtual card use the same functions; the known
/// answers in the tests stand for the rest of the world.

/// Eight bytes over `source`, for external and internal authentication.
[[nodiscard]] std::expected<Bytes, cardio::KeyFault>
cryptogram(cardio::Algorithm algorithm, BytesView sessionKey, const cardio::Factor& source);

/// Four bytes over `message`: zero IV, padding 80 00…, CBC; for 3DES with the left half and the
/// last block in full. For SM4 inferred.
[[nodiscard]] std::expected<Bytes, cardio::KeyFault> mac(cardio::Algorithm algorithm,
                                                         BytesView sessionKey, BytesView message);

/// 03, three bytes of BCD, 80, and 00 up to the block, enciphered.
[[nodiscard]] std::expected<SecretBytes, cardio::KeyFault>
encipheredPin(cardio::Algorithm algorithm, BytesView sessionKey, BytesView bcd);

/// The inverse: three bytes of BCD. BadInput where the block is not of that form.
[[nodiscard]] std::expected<SecretBytes, cardio::KeyFault>
decipheredPin(cardio::Algorithm algorithm, BytesView sessionKey, BytesView block);

} // namespace guitai::keys
