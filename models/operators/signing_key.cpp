// SPDX-License-Identifier: Apache-2.0
#include "models/operators/signing_key.h"

#include <sodium.h>

#include <cassert>
#include <utility>

namespace guitai::operators {

static_assert(SigningKey::seedSize == crypto_sign_SEEDBYTES);
static_assert(std::tuple_size_v<PublicKey> == crypto_sign_PUBLICKEYBYTES);

SigningKey SigningKey::generate() {
    SecretBytes seed(seedSize);
    fillRandom(seed.span());
    return fromSeed(std::move(seed));
}

SigningKey SigningKey::fromSeed(SecretBytes seed) {
    assert(seed.size() == seedSize);
    SigningKey key;
    key.seed_ = std::move(seed);
    key.secret_ = SecretBytes(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(key.public_.data(), key.secret_.data(), key.seed_.data());
    return key;
}

Bytes SigningKey::sign(BytesView message) const {
    Bytes signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_.data());
    return signature;
}

bool signatureFits(const PublicKey& key, BytesView message, BytesView signature) {
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(signature.data(), message.data(), message.size(),
                                       key.data()) == 0;
}

} // namespace guitai::operators
