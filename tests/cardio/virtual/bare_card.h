// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/keys/derivation.h"
#include "cardio/keys/messages.h"
#include "cardio/virtual/virtual_card.h"
#include "tests/support/practice_chips.h"

#include <algorithm>
#include <string>

namespace guitai::testing {

inline constexpr std::string_view selectEnvironment =
    "00A404000F 7378312E73682EC9E7BBE1B1A3D5CF 00";

[[nodiscard]] inline virtualcard::CardMemory memoryOf(support::PracticeCard which) {
    return virtualcard::makePracticeCard(support::practiceProfile(which)).value();
}

/// A powered card that is spoken to in hexadecimal.
class BareCard {
public:
    explicit BareCard(virtualcard::CardMemory memory, virtualcard::VirtualCard::Keep keep = {})
        : card(std::move(memory), std::move(keep)) {
        card.powerOn();
    }

    explicit BareCard(support::PracticeCard which)
        : BareCard(memoryOf(which)) {}

    std::string say(std::string_view command) {
        const auto answer = card.transmit(fromHex(command).value());
        return answer ? toHex(*answer) : "silence";
    }

    /// Fetches a challenge.
    cardio::Factor challenge() {
        const auto answer = fromHex(say("0084000008")).value();
        cardio::Factor factor{};
        std::copy_n(answer.begin(), factor.size(), factor.begin());
        return factor;
    }

    [[nodiscard]] SecretBytes sessionKey(cardio::CardKey key, const cardio::Factor& factor) const {
        const auto& memory = card.memory();
        return keys::disperse(memory.algorithm, memory.keys.at(key).key, factor).value();
    }

    /// External authentication over that challenge.
    std::string authenticate(cardio::CardKey key, const cardio::Factor& factor) {
        const cardio::Factor source{1, 2, 3, 4, 5, 6, 7, 8};
        const auto proof =
            keys::cryptogram(card.memory().algorithm, sessionKey(key, factor).span(), source);
        return say("008200" + toHex(Bytes{static_cast<std::uint8_t>(key)}) + "10" + toHex(*proof) +
                   toHex(source));
    }

    std::string authenticate(cardio::CardKey key) { return authenticate(key, challenge()); }

    /// Sends header, content and the MAC over them under a fresh challenge.
    std::string sayWithMac(cardio::CardKey key, std::string_view headerAndContent) {
        const auto message = fromHex(headerAndContent).value();
        const auto factor = challenge();
        const auto mac =
            keys::mac(card.memory().algorithm, sessionKey(key, factor).span(), message);
        return say(std::string(headerAndContent) + toHex(*mac));
    }

    virtualcard::VirtualCard card;
};

} // namespace guitai::testing
