// SPDX-License-Identifier: Apache-2.0
#include "cardio/keys/block_cipher.h"

#include <openssl/evp.h>

#include <memory>

namespace guitai::keys {

using cardio::Algorithm;
using cardio::KeyFault;

namespace {

enum class Direction { Decipher = 0, Encipher = 1 };

const char* mechanism(Algorithm algorithm) {
    return algorithm == Algorithm::Sm4 ? "SM4-ECB" : "DES-EDE3-ECB";
}

/// The key as OpenSSL takes it. It refuses single DES and knows no two-key form by that name, so
/// 3DES always gets three halves: left, right, left; equal ones make it single DES.
SecretBytes libraryKey(Algorithm algorithm, BytesView key, KeyPart part) {
    if (algorithm == Algorithm::Sm4) {
        return SecretBytes::copyOf(key);
    }
    constexpr std::size_t half = keySize / 2;
    const auto left = key.first(half);
    const auto middle = part == KeyPart::Whole ? key.last(half) : left;
    SecretBytes whole(3 * half);
    copySecret(left, whole.data());
    copySecret(middle, whole.data() + half);
    copySecret(left, whole.data() + 2 * half);
    return whole;
}

std::expected<SecretBytes, KeyFault> apply(Algorithm algorithm, BytesView key, BytesView blocks,
                                           KeyPart part, Direction direction) {
    const auto block = blockSize(algorithm);
    if (!block) {
        return std::unexpected(block.error());
    }
    if (key.size() != keySize || blocks.empty() || blocks.size() % *block != 0) {
        return std::unexpected(KeyFault::BadInput);
    }
    const std::unique_ptr<EVP_CIPHER, decltype(&EVP_CIPHER_free)> cipher(
        EVP_CIPHER_fetch(nullptr, mechanism(algorithm), nullptr), &EVP_CIPHER_free);
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    if (!cipher || !context) {
        return std::unexpected(KeyFault::MechanismMissing);
    }
    const auto librarys = libraryKey(algorithm, key, part);
    SecretBytes result(blocks.size());
    int written = 0;
    const bool done = EVP_CipherInit_ex2(context.get(), cipher.get(), librarys.data(), nullptr,
                                         static_cast<int>(direction), nullptr) == 1 &&
                      EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
                      EVP_CipherUpdate(context.get(), result.data(), &written, blocks.data(),
                                       static_cast<int>(blocks.size())) == 1 &&
                      static_cast<std::size_t>(written) == blocks.size();
    if (!done) {
        return std::unexpected(KeyFault::MechanismMissing);
    }
    return result;
}

} // namespace

std::expected<std::size_t, KeyFault> blockSize(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::TripleDes:
        return std::size_t{8};
    case Algorithm::Sm4:
        return std::size_t{16};
    case Algorithm::Ssf33:
        break;
    }
    return std::unexpected(KeyFault::MechanismMissing);
}

std::expected<SecretBytes, KeyFault> encipher(Algorithm algorithm, BytesView key, BytesView blocks,
                                              KeyPart part) {
    return apply(algorithm, key, blocks, part, Direction::Encipher);
}

std::expected<SecretBytes, KeyFault> decipher(Algorithm algorithm, BytesView key,
                                              BytesView blocks) {
    return apply(algorithm, key, blocks, KeyPart::Whole, Direction::Decipher);
}

} // namespace guitai::keys
