// SPDX-License-Identifier: Apache-2.0
#include "models/operators/code_key.h"

#include <sodium.h>

#include <cassert>
#include <utility>

namespace guitai::operators {

static_assert(CodeKey::secretSize == crypto_box_SECRETKEYBYTES);
static_assert(std::tuple_size_v<SealingKey> == crypto_box_PUBLICKEYBYTES);

CodeKey CodeKey::fromSecret(SecretBytes secret) {
    assert(secret.size() == secretSize);
    CodeKey key;
    key.secret_ = std::move(secret);
    crypto_scalarmult_base(key.public_.data(), key.secret_.data());
    return key;
}

std::optional<SecretBytes> CodeKey::open(BytesView sealed) const {
    if (sealed.size() <= crypto_box_SEALBYTES) {
        return std::nullopt;
    }
    SecretBytes content(sealed.size() - crypto_box_SEALBYTES);
    const int opened = crypto_box_seal_open(content.data(), sealed.data(), sealed.size(),
                                            public_.data(), secret_.data());
    return opened == 0 ? std::optional(std::move(content)) : std::nullopt;
}

Bytes sealSecret(const SecretBytes& secret, const SealingKey& key) {
    Bytes sealed(crypto_box_SEALBYTES + secret.size());
    crypto_box_seal(sealed.data(), secret.data(), secret.size(), key.data());
    return sealed;
}

} // namespace guitai::operators
