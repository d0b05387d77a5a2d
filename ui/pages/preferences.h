// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/language.h"
#include "ui/widgets/look.h"

#include <QString>

#include <array>
#include <optional>

namespace guitai::ui {

inline constexpr std::array textSizes{100, 125, 150, 175, 200}; ///< in per cent
inline constexpr int fewestIdleMinutes = 1;
inline constexpr int mostIdleMinutes = 60;

/// What people chose for this counter's window. Nothing of it is about a person.
struct Preferences {
    std::optional<views::Language> language{}; ///< nothing: the system's
    Scheme scheme = Scheme::System;
    int textPercent = 100; ///< one of textSizes
    /// The customer's: a screen's name; empty: the second, where there is one.
    QString customerScreen{};
    bool customerInWindow = false; ///< on no screen of its own
    bool largeType = false;        ///< on the customer's screen
    /// The customer's screen speaks this one, too.
    std::optional<views::Language> secondLanguage{};
    QString reader{}; ///< its name; empty: whichever holds a card
    int idleMinutes = 10;

    bool operator==(const Preferences&) const = default;
};

} // namespace guitai::ui
