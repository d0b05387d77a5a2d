// SPDX-License-Identifier: Apache-2.0
#include "cardio/keys/messages.h"

#include "cardio/keys/block_cipher.h"

#include <algorithm>

namespace guitai::keys {

using cardio::Algorithm;
using cardio::Factor;
using cardio::KeyFault;

namespace {

constexpr std::size_t bcdSize = 3;
constexpr std::uint8_t padding = 0x80;
constexpr std::size_t macSize = 4;

/// What is enciphered for an authentication. 3DES: the source itself. SM4: the source padded to a
/// block as MACs are, of whose cipher the first eight bytes count. In doubt: no source tells how
/// eight bytes of source and eight of cryptogram go with blocks of sixteen.
Bytes authenticationBlock(Algorithm algorithm, const Factor& source) {
    Bytes block(source.begin(), source.end());
    if (algorithm == Algorithm::Sm4) {
        block.push_back(padding);
        block.resize(16);
    }
    return block;
}

} // namespace

std::expected<Bytes, KeyFault> cryptogram(Algorithm algorithm, BytesView sessionKey,
                                          const Factor& source) {
    const auto whole = encipher(algorithm, sessionKey, authenticationBlock(algorithm, source));
    if (!whole) {
        return std::unexpected(whole.error());
    }
    const auto first = whole->span().first(source.size());
    return Bytes(first.begin(), first.end());
}

std::expected<Bytes, KeyFault> mac(Algorithm algorithm, BytesView sessionKey, BytesView message) {
    const auto size = blockSize(algorithm);
    if (!size) {
        return std::unexpected(size.error());
    }
    Bytes padded(message.begin(), message.end());
    padded.push_back(padding);
    padded.resize((padded.size() + *size - 1) / *size * *size);
    SecretBytes chained(*size);
    for (std::size_t at = 0; at < padded.size(); at += *size) {
        for (std::size_t i = 0; i < *size; ++i) {
            chained.data()[i] ^= padded[at + i];
        }
        const bool last = at + *size == padded.size();
        auto next = encipher(algorithm, sessionKey, chained.span(),
                             last ? KeyPart::Whole : KeyPart::LeftHalf);
        if (!next) {
            return std::unexpected(next.error());
        }
        chained = std::move(*next);
    }
    const auto first = chained.span().first(macSize);
    return Bytes(first.begin(), first.end());
}

std::expected<SecretBytes, KeyFault> encipheredPin(Algorithm algorithm, BytesView sessionKey,
                                                   BytesView bcd) {
    const auto size = blockSize(algorithm);
    if (!size || bcd.size() != bcdSize) {
        return std::unexpected(size ? KeyFault::BadInput : size.error());
    }
    SecretBytes block(*size);
    block.data()[0] = bcdSize;
    copySecret(bcd, block.data() + 1);
    block.data()[1 + bcdSize] = padding;
    return encipher(algorithm, sessionKey, block.span());
}

std::expected<SecretBytes, KeyFault> decipheredPin(Algorithm algorithm, BytesView sessionKey,
                                                   BytesView block) {
    const auto plain = decipher(algorithm, sessionKey, block);
    if (!plain) {
        return std::unexpected(plain.error());
    }
    const auto bytes = plain->span();
    const bool formed = bytes.size() == *blockSize(algorithm) && bytes[0] == bcdSize &&
                        bytes[1 + bcdSize] == padding &&
                        std::ranges::all_of(bytes.subspan(2 + bcdSize),
                                            [](std::uint8_t byte) { return byte == 0; });
    if (!formed) {
        return std::unexpected(KeyFault::BadInput);
    }
    return SecretBytes::copyOf(bytes.subspan(1, bcdSize));
}

} // namespace guitai::keys
