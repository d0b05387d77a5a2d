// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/domain/ruled.h"
#include "models/domain/rules_words.h"

#include <compare>
#include <variant>
#include <vector>

namespace guitai::domain {

/// A kind of window where an act is done.
struct Place {
    WindowKind kind = WindowKind::Hrss;
    bool ownBank = false; ///< only of the card's own bank
    Ruled<Scope> scope{};

    bool operator==(const Place&) const = default;
};

/// Papers of which one will do, in the region's order.
using OneOf = std::vector<Paper>;

/// Somebody who may ask for an act, and the papers he brings.
struct Asker {
    RequesterRole role = RequesterRole::Holder;
    bool wardsOnly = false; ///< only for a holder below Rules::ownActFromAge
    Ruled<std::vector<OneOf>> papers{};

    bool operator==(const Asker&) const = default;
};

/// The conditions of one act.
struct ActRules {
    Ruled<std::vector<Place>> places{};
    Ruled<std::vector<Asker>> askers{};
    Ruled<bool> approval{};            ///< a different supervisor must approve
    Ruled<Money> fee{};                ///< what the holder pays
    Ruled<int> workingDays{};          ///< until it is done; 0 where it is done at once
    Ruled<bool> offline{};             ///< may be done without the registry
    Ruled<int> authorisationMinutes{}; ///< how long leave to act lasts
    Ruled<bool> workingHoursOnly{};    ///< only in Rules::workingHours

    bool operator==(const ActRules&) const = default;
};

/// What an act is about: the file, one credential, or one application. Acts that later distinguish
/// more (kinds of loss, reasons for a replacement) add their word here.
using Subject = std::variant<std::monostate, CredentialKind, Application>;

struct ActKey {
    Procedure procedure{};
    Subject subject{};

    auto operator<=>(const ActKey&) const = default;
};

} // namespace guitai::domain
