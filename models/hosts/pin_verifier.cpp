// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/pin_verifier.h"

#include <sodium.h>

#include <algorithm>

namespace guitai::hosts {

Bytes verifierOf(const SecretPin& pin, BytesView salt, const SecretBytes& key) {
    SecretBytes message(salt.size() + SecretPin::length);
    std::ranges::copy(salt, message.data());
    copySecret(pin.digits(), message.data() + salt.size());
    Bytes verifier(32);
    crypto_generichash(verifier.data(), verifier.size(), message.data(), message.size(), key.data(),
                       key.size());
    return verifier;
}

bool verifies(const SecretPin& pin, BytesView salt, const SecretBytes& key, BytesView verifier) {
    const auto own = verifierOf(pin, salt, key);
    return own.size() == verifier.size() &&
           sodium_memcmp(own.data(), verifier.data(), own.size()) == 0;
}

} // namespace guitai::hosts
