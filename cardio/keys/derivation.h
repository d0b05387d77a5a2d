// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/key_service.h"
#include "models/base/secret_bytes.h"

#include <expected>
#include <optional>
#include <string_view>

namespace guitai::keys {

/// One level of dispersion (密钥分散): 3DES key' = E(k, f) ‖ E(k, ~f); SM4 key' = SM4(k, f ‖ ~f).
/// The SM4 form is inferred: no published source was at hand.
[[nodiscard]] std::expected<SecretBytes, cardio::KeyFault>
disperse(cardio::Algorithm algorithm, BytesView key, const cardio::Factor& factor);

/// `430000sh` for a region of that province, in ASCII. Nothing unless six digits.
[[nodiscard]] std::optional<cardio::Factor> provinceFactor(std::string_view region);

/// `430600sx`, in ASCII. Nothing unless six digits.
[[nodiscard]] std::optional<cardio::Factor> cityFactor(std::string_view region);

/// From a master key down to the card's own: province (if used), city, card. BadInput for a region
/// that is no six digits.
[[nodiscard]] std::expected<SecretBytes, cardio::KeyFault>
cardKey(BytesView master, const cardio::KeyDerivation& derivation);

} // namespace guitai::keys
