// SPDX-License-Identifier: Apache-2.0
#include "models/operators/key_link.h"

#include "models/operators/wrapping.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace guitai::operators {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t innerSize =
    nonceSize + databaseKeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t linkSize = innerSize + crypto_box_SEALBYTES;

// Of no use for anything else; crypto_kdf takes eight letters of context.
SecretBytes linkingKey(const SecretBytes& databaseKey) {
    static_assert(crypto_kdf_KEYBYTES == databaseKeySize);
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_kdf_derive_from_key(key.data(), key.size(), 1, "gt-rekey", databaseKey.data());
    return key;
}

Bytes associatedData(const PublicKey& whose) {
    constexpr std::string_view word = "guitai key link 1";
    Bytes data(word.begin(), word.end());
    data.insert(data.end(), whose.begin(), whose.end());
    return data;
}

} // namespace

std::expected<Bytes, SlotFault> linkKeys(const SecretBytes& before, const SecretBytes& after,
                                         const PublicKey& whose) {
    PublicKey curve{};
    if (before.size() != databaseKeySize || after.size() != databaseKeySize ||
        crypto_sign_ed25519_pk_to_curve25519(curve.data(), whose.data()) != 0) {
        return std::unexpected(SlotFault::Malformed);
    }
    auto inner = detail::randomBytes(nonceSize);
    inner.resize(innerSize);
    const auto data = associatedData(whose);
    crypto_aead_xchacha20poly1305_ietf_encrypt(inner.data() + nonceSize, nullptr, after.data(),
                                               after.size(), data.data(), data.size(), nullptr,
                                               inner.data(), linkingKey(before).data());
    Bytes link(linkSize);
    crypto_box_seal(link.data(), inner.data(), inner.size(), curve.data());
    return link;
}

std::expected<SecretBytes, SlotFault> followLink(BytesView link, const SecretBytes& before,
                                                 const SecretBytes& signingSeed) {
    if (link.size() != linkSize || before.size() != databaseKeySize ||
        signingSeed.size() != crypto_sign_SEEDBYTES) {
        return std::unexpected(SlotFault::Malformed);
    }
    PublicKey whose{};
    PublicKey curve{};
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    SecretBytes curveSecret(crypto_box_SECRETKEYBYTES);
    crypto_sign_seed_keypair(whose.data(), secret.data(), signingSeed.data());
    Bytes inner(innerSize); // encrypted still: no secret
    if (crypto_sign_ed25519_pk_to_curve25519(curve.data(), whose.data()) != 0 ||
        crypto_sign_ed25519_sk_to_curve25519(curveSecret.data(), secret.data()) != 0 ||
        crypto_box_seal_open(inner.data(), link.data(), link.size(), curve.data(),
                             curveSecret.data()) != 0) {
        return std::unexpected(SlotFault::WrongSecret);
    }
    SecretBytes after(databaseKeySize);
    const auto data = associatedData(whose);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            after.data(), nullptr, nullptr, inner.data() + nonceSize, inner.size() - nonceSize,
            data.data(), data.size(), inner.data(), linkingKey(before).data()) != 0) {
        return std::unexpected(SlotFault::WrongSecret);
    }
    return after;
}

} // namespace guitai::operators
