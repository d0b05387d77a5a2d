// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/keys/software_keys.h"
#include "cardio/virtual/card_memory.h"
#include "models/base/date.h"
#include "models/base/secret_pin.h"

#include <array>
#include <expected>
#include <optional>
#include <string>

namespace guitai::virtualcard {

/// What a region's rules say about the chip (rules P2 and P4 of the region).
struct ChipLimits {
    std::string region{};            ///< six digits
    int pinLimit = 0;                ///< 1 to 15 wrong PINs in a row
    std::optional<int> resetLimit{}; ///< unblocks and reloads together; absent: without end
    std::string initialPin{};        ///< published by the region, so no secret
};

/// The holder as EF06 has him, in UTF-8.
struct CardHolder {
    std::string idNumber{};
    std::string name{};
    std::string sex{};        ///< `1` or `2`
    std::string ethnicity{};  ///< two digits, GB 3304
    std::string birthplace{}; ///< six digits, GB/T 2260
    Date birthDate{};
};

enum class CardVersion { First = 1, Second = 2, Third = 3 };

/// All that personalisation needs to make a card.
struct CardProfile {
    CardVersion version = CardVersion::Second;
    cardio::Algorithm algorithm = cardio::Algorithm::TripleDes;
    ChipLimits limits{};
    CardHolder holder{};
    std::string cardNumber{};
    std::array<std::uint8_t, 4> chipSerial{};
    Date issued{};
    Date validUntil{};
    SecretPin pin{};
    std::optional<int> triesLeft{}; ///< absent: all of the limit
    Quirks quirks{};
};

/// What a profile has wrong.
enum class ProfileFault { Region, Limits, Pin, Text, Length, Keys };

/// A card as it leaves personalisation, its keys derived from `masters`.
[[nodiscard]] std::expected<CardMemory, ProfileFault> makeCard(const CardProfile& profile,
                                                               const keys::MasterKeySet& masters);

/// A blank (白卡) as its maker sends it: keys and ATR of that region and serial number, the SSSE's
/// records empty but for class, version and initialiser. Of the holder nothing is taken.
[[nodiscard]] std::expected<CardMemory, ProfileFault> makeBlank(const CardProfile& profile,
                                                                const keys::MasterKeySet& masters);

/// A card with the practice keys: one that proves itself a practice card.
[[nodiscard]] std::expected<CardMemory, ProfileFault> makePracticeCard(const CardProfile& profile);

} // namespace guitai::virtualcard
