// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/hosts/pin_block.h"
#include "models/store/store.h"

namespace guitai::hosts {

/// The practice host's own keys: one opens sealed blocks, one keys the verifiers.
struct PracticeKeys {
    BoxKeys box;
    SecretBytes verifying; ///< 32 bytes
};

/// From the practice store's settings, where they are made and kept at first use.
[[nodiscard]] std::expected<PracticeKeys, store::StoreError> practiceKeys(store::Store& store);

} // namespace guitai::hosts
