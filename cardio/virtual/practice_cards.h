// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/card_profile.h"

#include <optional>
#include <string_view>
#include <vector>

namespace guitai::virtualcard {

/// The states of a card that people come to a counter with.
enum class PracticeCard {
    New,     ///< never activated: the region's initial PIN
    Active,  ///< version 2.0, 3DES, its PIN changed
    Locked,  ///< its PIN locked
    LostPin, ///< a PIN that nobody knows
    V1,      ///< version 1.00
    V3Sm4,   ///< version 3.00, SM4, holder data behind the read key
};

struct PracticeCardName {
    PracticeCard card;
    std::string_view name; ///< `new`, `active`, `locked`, `lost-pin`, `v1`, `v3-sm4`
};

[[nodiscard]] const std::vector<PracticeCardName>& practiceCardNames();
[[nodiscard]] std::optional<PracticeCard> practiceCardNamed(std::string_view name);

/// The published PIN of that card, for exercises and tests; nothing for lost-pin. The new card has
/// the region's initial one.
[[nodiscard]] std::optional<SecretPin> publishedPin(PracticeCard card, const ChipLimits& limits);

/// Each practice card is a person of its own, whose name says that there is no such person.
[[nodiscard]] CardProfile practiceProfile(PracticeCard card, const ChipLimits& limits);

/// What Yueyang says about the chip (rules P2 and P4), until the region's rules are handed in.
[[nodiscard]] ChipLimits yueyangLimits();
[[nodiscard]] std::optional<ChipLimits> limitsOfRegion(std::string_view name);

} // namespace guitai::virtualcard
