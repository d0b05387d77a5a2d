// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_pin.h"

namespace guitai::hosts {

/// Keyed BLAKE2b-256 over salt and digits. Practice only: whoever opens the store has the key too
/// and tries a million PINs in a second. A host that keeps real PINs holds the key elsewhere.
[[nodiscard]] Bytes verifierOf(const SecretPin& pin, BytesView salt, const SecretBytes& key);

/// Compares in a time that does not depend on where they differ.
[[nodiscard]] bool verifies(const SecretPin& pin, BytesView salt, const SecretBytes& key,
                            BytesView verifier);

} // namespace guitai::hosts
