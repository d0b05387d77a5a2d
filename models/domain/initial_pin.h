// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_pin.h"
#include "models/domain/holder_file.h"
#include "models/domain/rules.h"

#include <optional>

namespace guitai::domain {

/// The value that a card's credential starts with (P2): published, so no secret. Nothing where the
/// region is silent or the holder sets it, and where the number it is taken from is too short.
[[nodiscard]] std::optional<SecretPin> initialPin(CredentialKind kind, const HolderFile& file,
                                                  const Card& card, const Rules& rules);

} // namespace guitai::domain
