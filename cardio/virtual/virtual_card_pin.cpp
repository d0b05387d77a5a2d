// SPDX-License-Identifier: Apache-2.0
// The PIN of the virtual card: verification, change, unblocking and reloading.
#include "cardio/keys/messages.h"
#include "cardio/virtual/virtual_card.h"

#include <algorithm>

namespace guitai::virtualcard {

using namespace iso7816;
using cardio::CardKey;

namespace {

constexpr std::size_t bcdSize = 3;

StatusWord triesStatus(int left) {
    return {static_cast<std::uint16_t>(0x63C0 | (left & 0x0F))};
}

bool isBcd(BytesView bytes) {
    return bytes.size() == bcdSize && std::ranges::all_of(bytes, [](std::uint8_t byte) {
               return (byte >> 4) <= 9 && (byte & 0x0F) <= 9;
           });
}

} // namespace

std::optional<VirtualCard::Answer> VirtualCard::comparePin(BytesView bcd) {
    if (memory_.pin.left == 0) {
        return Answer{.status = status::methodBlocked};
    }
    session_.pinVerified = false;
    auto fewer = memory_;
    --fewer.pin.left;
    if (!write(std::move(fewer))) {
        return Answer{.status = status::memoryFailure};
    }
    if (!matches(memory_.pin, bcd)) {
        return Answer{.status = triesStatus(memory_.pin.left)};
    }
    return std::nullopt;
}

VirtualCard::Answer VirtualCard::verify(const Command& command) {
    if (!session_.environment) {
        return {.status = status::referenceDataNotFound};
    }
    if (command.header.p1 != 0 || command.header.p2 != 0) {
        return {.status = status::wrongP1P2};
    }
    if (command.data.empty()) {
        if (memory_.quirks.hidesTries) {
            return {.status = status::wrongLength};
        }
        const int left = memory_.pin.left;
        return {.status = left == 0 ? status::methodBlocked : triesStatus(left)};
    }
    if (command.data.size() < 2 || command.data.size() > 8) {
        return {.status = status::wrongLength};
    }
    if (const auto refusal = comparePin(command.data)) {
        return *refusal;
    }
    auto full = memory_;
    full.pin.left = full.pin.limit;
    if (!write(std::move(full))) {
        return {.status = status::memoryFailure};
    }
    session_.pinVerified = true;
    return {.status = status::ok};
}

VirtualCard::Answer VirtualCard::changePin(const Command& command) {
    if (!session_.environment) {
        return {.status = status::referenceDataNotFound};
    }
    if (command.header.p1 != 0x01 || command.header.p2 != 0) {
        return {.status = status::wrongP1P2};
    }
    constexpr std::uint8_t separator = 0xFF;
    if (command.data.size() != 2 * bcdSize + 1) {
        return {.status = status::wrongLength};
    }
    const auto fresh = command.data.last(bcdSize);
    if (command.data[bcdSize] != separator || !isBcd(fresh)) {
        return {.status = status::wrongData};
    }
    if (const auto refusal = comparePin(command.data.first(bcdSize))) {
        return *refusal;
    }
    auto next = memory_;
    next.pin = storedPin(fresh, next.pin.limit);
    if (!write(std::move(next))) {
        return {.status = status::memoryFailure};
    }
    session_.pinVerified = true;
    return {.status = status::ok};
}

/// 84 24 00 00: the counter is filled, the PIN stays. 84 24 00 01: a new PIN, enciphered. Both
/// need key 06, and a MAC over a challenge fetched after it was authenticated.
VirtualCard::Answer VirtualCard::resetPin(const Command& command) {
    const bool reload = command.header.p2 == 0x01;
    if (command.header.p1 != 0 || command.header.p2 > 0x01) {
        return {.status = status::wrongP1P2};
    }
    if (memory_.resetsLeft == 0) {
        return {.status = status::applicationLockedForEver};
    }
    if (!session_.authenticated.contains(CardKey::PinUnblock)) {
        return {.status = status::securityNotSatisfied};
    }
    const auto challenge = session_.challenge;
    const auto message = secureMessage(command, CardKey::PinUnblock);
    if (!message) {
        return {.status = message.error()};
    }
    std::optional<SecretBytes> fresh;
    if (reload) {
        const auto key = sessionKey(CardKey::PinUnblock, *challenge);
        auto pin = keys::decipheredPin(memory_.algorithm, key->span(), message->span());
        if (!pin || !isBcd(pin->span())) {
            return {.status = status::wrongData};
        }
        fresh = std::move(*pin);
    } else if (!message->empty()) {
        return {.status = status::wrongLength};
    }
    session_.authenticated.erase(CardKey::PinUnblock); // one authentication, one reset
    auto next = memory_;
    if (fresh) {
        next.pin = storedPin(fresh->span(), next.pin.limit);
    }
    next.pin.left = next.pin.limit;
    if (next.resetsLeft) {
        --*next.resetsLeft;
    }
    return {.status = write(std::move(next)) ? status::ok : status::memoryFailure};
}

} // namespace guitai::virtualcard
