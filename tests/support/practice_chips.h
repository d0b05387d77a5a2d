// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/card_profile.h"

#include <optional>
#include <string_view>
#include <vector>

/// Chips of Yueyang's practice citizens, in the states that people come to a counter with.
namespace guitai::support {

enum class PracticeCard {
    New,     ///< 张三's, never activated: the region's initial PIN
    Active,  ///< 李四's, version 2.0, 3DES, its PIN changed
    Locked,  ///< 王五's, its PIN locked
    LostPin, ///< 赵六's, a PIN that nobody knows
    V1,      ///< 钱七's, version 1.00
    V3Sm4,   ///< 孙八's, version 3.00, SM4, holder data behind the read key
};

struct PracticeCardName {
    PracticeCard card;
    std::string_view name; ///< the profile: `new`, `active`, …
};

[[nodiscard]] const std::vector<PracticeCardName>& practiceCardNames();

/// What Yueyang's rules say about the chip (P2 and P4).
[[nodiscard]] virtualcard::ChipLimits yueyangLimits();

/// The citizen's chip, under those limits.
[[nodiscard]] virtualcard::CardProfile
practiceProfile(PracticeCard card, const virtualcard::ChipLimits& limits = yueyangLimits());

/// The published PIN of that card; nothing for lost-pin.
[[nodiscard]] std::optional<SecretPin> publishedPin(PracticeCard card);

} // namespace guitai::support
