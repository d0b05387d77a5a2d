// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/card_memory.h"

#include "models/base/secret_bytes.h"

#include <sodium.h>

namespace guitai::virtualcard {

namespace {

constexpr std::size_t saltSize = 16;

Bytes digest(BytesView salt, BytesView bcd) {
    Bytes result(crypto_hash_sha256_BYTES);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, salt.data(), salt.size());
    crypto_hash_sha256_update(&state, bcd.data(), bcd.size());
    crypto_hash_sha256_final(&state, result.data());
    sodium_memzero(&state, sizeof state); // its buffer held the PIN
    return result;
}

} // namespace

StoredPin storedPin(BytesView bcd, int limit) {
    StoredPin pin{.salt = Bytes(saltSize), .limit = limit, .left = limit};
    fillRandom(pin.salt);
    pin.verifier = digest(pin.salt, bcd);
    return pin;
}

bool matches(const StoredPin& pin, BytesView bcd) {
    const auto found = digest(pin.salt, bcd);
    return found.size() == pin.verifier.size() &&
           sodium_memcmp(found.data(), pin.verifier.data(), found.size()) == 0;
}

} // namespace guitai::virtualcard
