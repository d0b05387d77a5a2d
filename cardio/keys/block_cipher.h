// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/key_service.h"
#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"

#include <cstddef>
#include <expected>

namespace guitai::keys {

inline constexpr std::size_t keySize = 16;

/// Bytes of one block: 8 for 3DES, 16 for SM4. SSF33 is in no module we know.
[[nodiscard]] std::expected<std::size_t, cardio::KeyFault> blockSize(cardio::Algorithm algorithm);

/// Which key enciphers: the whole one, or single DES with its left half (as MACs chain).
enum class KeyPart { Whole, LeftHalf };

/// Enciphers whole blocks, each by itself (ECB), under a key of 16 bytes. BadInput for other sizes;
/// MechanismMissing where the library lacks the algorithm.
[[nodiscard]] std::expected<SecretBytes, cardio::KeyFault> encipher(cardio::Algorithm algorithm,
                                                                    BytesView key, BytesView blocks,
                                                                    KeyPart part = KeyPart::Whole);

/// The inverse. Only a card needs it.
[[nodiscard]] std::expected<SecretBytes, cardio::KeyFault>
decipher(cardio::Algorithm algorithm, BytesView key, BytesView blocks);

} // namespace guitai::keys
