// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/card_profile.h"
#include "models/domain/rules.h"
#include "models/practice/citizen.h"

#include <array>
#include <string>
#include <vector>

namespace guitai::app {

/// What personalisation needs of a practice citizen's card under the region's rules.
[[nodiscard]] virtualcard::CardProfile chipProfile(const practice::Citizen& citizen,
                                                   const practice::PracticeCard& card,
                                                   const domain::Rules& rules);

/// Blanks in the drawer, for instant issue.
struct PracticeBlank {
    std::string id;                           ///< `blank-1`
    std::array<std::uint8_t, 4> chipSerial{}; ///< by which it is counted

    [[nodiscard]] std::string serial() const { return toHex(chipSerial); }
};

/// None where the region makes no cards at its windows.
[[nodiscard]] std::vector<PracticeBlank> practiceBlanks(const domain::Rules& rules);

/// As its maker sends it: with the keys and the initial PIN of the region that ordered it.
[[nodiscard]] virtualcard::CardProfile blankProfile(const PracticeBlank& blank,
                                                    const domain::Rules& rules);

} // namespace guitai::app
