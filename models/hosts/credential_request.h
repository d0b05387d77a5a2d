// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hosts/credential_host.h"

#include <array>

namespace guitai::hosts {

using RequestHash = std::array<std::uint8_t, 32>;

/// What binds a sealed block to one operation, holder, card and credential: BLAKE2b-256 over all
/// four, each with its length.
[[nodiscard]] RequestHash hashOf(const CredentialRequest& request);

} // namespace guitai::hosts
