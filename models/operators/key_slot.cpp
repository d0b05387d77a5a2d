// SPDX-License-Identifier: Apache-2.0
#include "models/operators/key_slot.h"

#include "models/operators/wrapping.h"

#include <sodium.h>

#include <utility>

namespace guitai::operators {

namespace {

// A slots file comes from outside: it may not ask for more than a machine has.
constexpr KdfCost dearest{64, 2ULL * 1024 * 1024 * 1024};

bool sane(const KdfCost& cost) {
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= dearest.operations &&
           cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN &&
           cost.memoryBytes <= dearest.memoryBytes;
}

// Argon2id of the password, then BLAKE2b keyed with the machine's secret: neither opens alone.
std::expected<SecretBytes, SlotFault> wrappingKey(const KeySlot& slot, const SecretBytes& password,
                                                  const SecretBytes& machineSecret) {
    if (slot.salt.size() != crypto_pwhash_SALTBYTES || !sane(slot.cost) ||
        machineSecret.size() < crypto_generichash_KEYBYTES_MIN ||
        machineSecret.size() > crypto_generichash_KEYBYTES_MAX) {
        return std::unexpected(SlotFault::Malformed);
    }
    SecretBytes stretched(detail::wrappingKeySize);
    // char may alias; crypto_pwhash reads the password as bytes, and none of an empty one.
    const auto* text = password.empty() ? "" : reinterpret_cast<const char*>(password.data());
    if (crypto_pwhash(stretched.data(), stretched.size(), text, password.size(), slot.salt.data(),
                      slot.cost.operations, static_cast<std::size_t>(slot.cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return std::unexpected(SlotFault::OutOfMemory);
    }
    SecretBytes key(detail::wrappingKeySize);
    crypto_generichash(key.data(), key.size(), stretched.data(), stretched.size(),
                       machineSecret.data(), machineSecret.size());
    return key;
}

} // namespace

std::expected<KeySlot, SlotFault> wrap(const SlotContent& content, std::string operatorId,
                                       std::string login, const SecretBytes& password,
                                       const SecretBytes& machineSecret, KdfCost cost) {
    KeySlot slot{.operatorId = std::move(operatorId),
                 .login = std::move(login),
                 .cost = cost,
                 .salt = detail::randomBytes(crypto_pwhash_SALTBYTES)};
    const auto key = wrappingKey(slot, password, machineSecret);
    if (!key) {
        return std::unexpected(key.error());
    }
    detail::wrapInto(slot, content, *key);
    return slot;
}

std::expected<SlotContent, SlotFault> unwrap(const KeySlot& slot, const SecretBytes& password,
                                             const SecretBytes& machineSecret) {
    const auto key = wrappingKey(slot, password, machineSecret);
    if (!key) {
        return std::unexpected(key.error());
    }
    return detail::unwrapFrom(slot, *key);
}

} // namespace guitai::operators
