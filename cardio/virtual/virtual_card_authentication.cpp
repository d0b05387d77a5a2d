// SPDX-License-Identifier: Apache-2.0
// Keys of the virtual card: challenges, authentication, secure messages and blocking.
#include "cardio/keys/derivation.h"
#include "cardio/keys/messages.h"
#include "cardio/virtual/virtual_card.h"
#include "models/base/secret_bytes.h"

#include <algorithm>

namespace guitai::virtualcard {

using namespace iso7816;
using cardio::CardKey;
using cardio::Factor;

namespace {

constexpr std::size_t macSize = 4;
constexpr int mostMisses = 15; // a nibble on the chip

Factor factorOf(BytesView eight) {
    Factor factor{};
    std::ranges::copy(eight, factor.begin());
    return factor;
}

} // namespace

std::optional<SecretBytes> VirtualCard::sessionKey(CardKey key, const Factor& factor) const {
    const auto stored = memory_.keys.find(key);
    if (stored == memory_.keys.end()) {
        return std::nullopt;
    }
    auto derived = keys::disperse(memory_.algorithm, stored->second.key, factor);
    return derived ? std::optional(std::move(*derived)) : std::nullopt;
}

VirtualCard::Answer VirtualCard::getChallenge(const Command& command) {
    Factor fresh{};
    if (command.le && *command.le != static_cast<int>(fresh.size())) {
        return {.status = {0x6C08}};
    }
    fillRandom(fresh);
    session_.challenge = fresh;
    return {.data = Bytes(fresh.begin(), fresh.end()), .status = status::ok};
}

/// 00 88 00 00 10 factor source: the cryptogram over the source with the read key's session key.
VirtualCard::Answer VirtualCard::internalAuthenticate(const Command& command) {
    if (!session_.environment) {
        return {.status = status::conditionsNotSatisfied};
    }
    if (command.data.size() != 2 * sizeof(Factor)) {
        return {.status = status::wrongLength};
    }
    const auto key = sessionKey(CardKey::Read, factorOf(command.data.first(sizeof(Factor))));
    if (!key) {
        return {.status = status::referenceDataNotFound};
    }
    auto answer = keys::cryptogram(memory_.algorithm, key->span(),
                                   factorOf(command.data.last(sizeof(Factor))));
    if (!answer) {
        return {.status = status::conditionsNotSatisfied};
    }
    return {.data = std::move(*answer), .status = status::ok};
}

/// 00 82 00 KID 10 cryptogram source. Misses are counted; at none left the key is locked.
VirtualCard::Answer VirtualCard::externalAuthenticate(const Command& command) {
    const auto number = static_cast<CardKey>(command.header.p2);
    if (!session_.environment || command.header.p1 != 0) {
        return {.status =
                    session_.environment ? status::wrongP1P2 : status::conditionsNotSatisfied};
    }
    if (command.data.size() != 2 * sizeof(Factor)) {
        return {.status = status::wrongLength};
    }
    const auto stored = memory_.keys.find(number);
    if (stored == memory_.keys.end()) {
        return {.status = status::referenceDataNotFound};
    }
    if (stored->second.left == 0) {
        return {.status = status::methodBlocked};
    }
    if (!session_.challenge) {
        return {.status = status::referenceDataInvalid};
    }
    const auto key = sessionKey(number, *session_.challenge);
    const auto expected = keys::cryptogram(memory_.algorithm, key->span(),
                                           factorOf(command.data.last(sizeof(Factor))));
    session_.challenge.reset();
    session_.authenticated.erase(number);
    auto next = memory_;
    const bool right =
        expected && std::ranges::equal(*expected, command.data.first(sizeof(Factor)));
    next.keys[number].left = right ? mostMisses : stored->second.left - 1;
    const int left = next.keys[number].left;
    if (left != stored->second.left && !write(std::move(next))) {
        return {.status = status::memoryFailure};
    }
    if (!right) {
        return {.status = {static_cast<std::uint16_t>(0x63C0 | left)}};
    }
    session_.authenticated.insert(number);
    return {.status = status::ok};
}

std::expected<SecretBytes, StatusWord> VirtualCard::secureMessage(const Command& command,
                                                                  CardKey key) {
    if (!session_.challenge) {
        return std::unexpected(status::referenceDataInvalid);
    }
    const auto derived = sessionKey(key, *session_.challenge);
    session_.challenge.reset();
    if (!derived) {
        return std::unexpected(status::referenceDataNotFound);
    }
    if (command.data.size() < macSize) {
        return std::unexpected(status::wrongLength);
    }
    const auto content = command.data.first(command.data.size() - macSize);
    const auto& [cla, ins, p1, p2] = command.header;
    Bytes message{cla, ins, p1, p2, static_cast<std::uint8_t>(command.data.size())};
    message.insert(message.end(), content.begin(), content.end());
    const auto expected = keys::mac(memory_.algorithm, derived->span(), message);
    if (!expected || !std::ranges::equal(*expected, command.data.last(macSize))) {
        session_.authenticated.erase(key);
        return std::unexpected(status::secureMessagingWrong);
    }
    return SecretBytes::copyOf(content);
}

/// 84 1E blocks the application (P2 01: for ever), 84 18 unblocks it, 84 16 blocks the card. In
/// doubt: the form is that of PBOC, the key (04) is our choice; nothing published tells.
VirtualCard::Answer VirtualCard::changeBlock(const Command& command) {
    if (!session_.authenticated.contains(CardKey::Update)) {
        return {.status = status::securityNotSatisfied};
    }
    const auto message = secureMessage(command, CardKey::Update);
    if (!message) {
        return {.status = message.error()};
    }
    auto next = memory_;
    switch (command.header.ins) {
    case 0x1E:
        next.block = command.header.p2 == 0x01 ? BlockState::ApplicationDead
                                               : BlockState::ApplicationBlocked;
        break;
    case 0x18:
        next.block = BlockState::Open;
        break;
    default:
        next.block = BlockState::CardBlocked;
        break;
    }
    if (!write(std::move(next))) {
        return {.status = status::memoryFailure};
    }
    session_ = {};
    return {.status = status::ok};
}

} // namespace guitai::virtualcard
