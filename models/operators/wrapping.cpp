// SPDX-License-Identifier: Apache-2.0
#include "models/operators/wrapping.h"

#include <sodium.h>

#include <algorithm>

namespace guitai::operators::detail {

static_assert(wrappingKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

namespace {

constexpr std::size_t seedSize = crypto_sign_SEEDBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

void appendNumber(Bytes& out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

void appendField(Bytes& out, BytesView field) {
    appendNumber(out, field.size());
    out.insert(out.end(), field.begin(), field.end());
}

Bytes associatedData(const KeySlot& slot) {
    Bytes data;
    appendField(data, bytesOf("guitai key slot 1"));
    appendField(data, bytesOf(slot.operatorId));
    appendField(data, bytesOf(slot.login));
    appendNumber(data, slot.cost.operations);
    appendNumber(data, slot.cost.memoryBytes);
    appendField(data, slot.salt);
    return data;
}

} // namespace

Bytes randomBytes(std::size_t size) {
    Bytes bytes(size);
    fillRandom(bytes);
    return bytes;
}

void wrapInto(KeySlot& slot, const SlotContent& content, const SecretBytes& wrappingKey) {
    SecretBytes plain(content.databaseKey.size() + content.signingSeed.size());
    const auto rest = std::ranges::copy(content.databaseKey.span(), plain.span().begin()).out;
    std::ranges::copy(content.signingSeed.span(), rest);

    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.wrapped.resize(plain.size() + tagSize);
    const auto data = associatedData(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, plain.data(),
                                               plain.size(), data.data(), data.size(), nullptr,
                                               slot.nonce.data(), wrappingKey.data());
}

std::expected<SlotContent, SlotFault> unwrapFrom(const KeySlot& slot,
                                                 const SecretBytes& wrappingKey) {
    const auto withSeed = databaseKeySize + seedSize + tagSize;
    const auto withoutSeed = databaseKeySize + tagSize;
    if (slot.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES ||
        (slot.wrapped.size() != withSeed && slot.wrapped.size() != withoutSeed)) {
        return std::unexpected(SlotFault::Malformed);
    }
    SecretBytes plain(slot.wrapped.size() - tagSize);
    const auto data = associatedData(slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(), data.data(),
            data.size(), slot.nonce.data(), wrappingKey.data()) != 0) {
        return std::unexpected(SlotFault::WrongSecret);
    }
    return SlotContent{SecretBytes::copyOf(plain.span().first(databaseKeySize)),
                       SecretBytes::copyOf(plain.span().subspan(databaseKeySize))};
}

} // namespace guitai::operators::detail
