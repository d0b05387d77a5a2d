// SPDX-License-Identifier: Apache-2.0
#include "models/operators/recovery.h"

#include "models/operators/recovery_text.h"
#include "models/operators/wrapping.h"

#include <sodium.h>

#include <string_view>

namespace guitai::operators {

namespace {

constexpr const char* recoveryId = "recovery";

SecretBytes combined(const SecretBytes& first, const SecretBytes& second) {
    SecretBytes key(detail::shareSize);
    for (std::size_t i = 0; i < detail::shareSize; ++i) {
        key.data()[i] = first.data()[i] ^ second.data()[i];
    }
    return key;
}

// The recovery key is random and whole: it needs no stretching, only a purpose of its own.
SecretBytes wrappingKey(const SecretBytes& recoveryKey, const KeySlot& slot) {
    SecretBytes key(detail::wrappingKeySize);
    crypto_generichash(key.data(), key.size(), slot.salt.data(), slot.salt.size(),
                       recoveryKey.data(), recoveryKey.size());
    return key;
}

} // namespace

std::expected<RecoverySlot, SlotFault> makeRecoverySlot(const SecretBytes& databaseKey) {
    if (databaseKey.size() != databaseKeySize) {
        return std::unexpected(SlotFault::Malformed);
    }
    SecretBytes first(detail::shareSize);
    SecretBytes second(detail::shareSize);
    fillRandom(first.span());
    fillRandom(second.span());

    RecoverySlot made;
    made.slot.operatorId = recoveryId;
    made.slot.login = recoveryId;
    made.slot.cost = {0, 0};
    made.slot.salt = detail::randomBytes(crypto_pwhash_SALTBYTES);
    detail::wrapInto(made.slot, {databaseKey.clone(), {}},
                     wrappingKey(combined(first, second), made.slot));
    made.halves = {detail::shareToText(first), detail::shareToText(second)};
    return made;
}

std::expected<SecretBytes, SlotFault>
openRecoverySlot(const KeySlot& slot, const SecretBytes& firstHalf, const SecretBytes& secondHalf) {
    const auto first = detail::shareFromText(firstHalf);
    const auto second = detail::shareFromText(secondHalf);
    if (!first || !second) {
        return std::unexpected(SlotFault::Malformed);
    }
    auto content = detail::unwrapFrom(slot, wrappingKey(combined(*first, *second), slot));
    if (!content) {
        return std::unexpected(content.error());
    }
    return std::move(content->databaseKey);
}

} // namespace guitai::operators
