// SPDX-License-Identifier: Apache-2.0
#include "models/hosts/pin_block.h"

#include <sodium.h>

#include <algorithm>

namespace guitai::hosts {

namespace {

constexpr std::size_t hashSize = std::tuple_size_v<RequestHash>;
constexpr std::size_t plainSize = hashSize + SecretPin::length;

static_assert(std::tuple_size_v<BoxPublicKey> == crypto_box_PUBLICKEYBYTES);

} // namespace

BoxKeys makeBoxKeys() {
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    fillRandom(secret.span());
    BoxKeys keys{.secretKey = std::move(secret)};
    crypto_scalarmult_base(keys.publicKey.data(), keys.secretKey.data());
    return keys;
}

std::optional<BoxKeys> boxKeysFrom(SecretBytes secretKey) {
    if (secretKey.size() != crypto_box_SECRETKEYBYTES) {
        return std::nullopt;
    }
    BoxKeys keys{.secretKey = std::move(secretKey)};
    crypto_scalarmult_base(keys.publicKey.data(), keys.secretKey.data());
    return keys;
}

std::optional<SealedPin> sealPin(const BoxPublicKey& host, const RequestHash& request,
                                 const SecretPin& pin) {
    if (!pin.complete()) {
        return std::nullopt;
    }
    SecretBytes plain(plainSize);
    std::ranges::copy(request, plain.data());
    copySecret(pin.digits(), plain.data() + hashSize);
    SealedPin sealed{.block = Bytes(plainSize + crypto_box_SEALBYTES)};
    if (crypto_box_seal(sealed.block.data(), plain.data(), plain.size(), host.data()) != 0) {
        return std::nullopt;
    }
    return sealed;
}

std::optional<SecretPin> openPin(const BoxKeys& host, const RequestHash& request,
                                 const SealedPin& sealed) {
    if (sealed.block.size() != plainSize + crypto_box_SEALBYTES) {
        return std::nullopt;
    }
    SecretBytes plain(plainSize);
    if (crypto_box_seal_open(plain.data(), sealed.block.data(), sealed.block.size(),
                             host.publicKey.data(), host.secretKey.data()) != 0 ||
        sodium_memcmp(plain.data(), request.data(), hashSize) != 0) {
        return std::nullopt;
    }
    SecretPin pin;
    for (const auto digit : plain.span().subspan(hashSize)) {
        if (!pin.push(digit)) {
            return std::nullopt;
        }
    }
    return pin;
}

} // namespace guitai::hosts
