// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"
#include "models/domain/act_words.h"
#include "models/domain/ruled.h"
#include "models/domain/rules_words.h"

#include <compare>
#include <optional>
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
    std::vector<WindowKind> at{}; ///< only at these windows; none: wherever the act is done

    bool operator==(const Asker&) const = default;
};

/// The conditions of one act.
struct ActRules {
    Ruled<std::vector<Place>> places{};
    Ruled<std::vector<Asker>> askers{};
    Ruled<bool> approval{};   ///< a different supervisor must approve
    Ruled<Money> fee{};       ///< what the holder pays
    Ruled<int> workingDays{}; ///< until it is done; 0 where it is done at once
    Ruled<bool> offline{};    ///< leave may be given here while the registry cannot be asked
    Ruled<int> authorisationMinutes{};           ///< how long leave to act lasts
    Ruled<bool> workingHoursOnly{};              ///< only in Rules::workingHours
    Ruled<std::vector<CredentialKind>> proofs{}; ///< whose right value the holder must show

    bool operator==(const ActRules&) const = default;
};

/// A kind of loss; of one application where the region has rules for each (L3, Chongqing).
struct LossSubject {
    LossKind kind{};
    std::optional<Application> application{};

    auto operator<=>(const LossSubject&) const = default;
};

/// What an act is about: the file, one credential, one application, a kind of loss, a reason for a
/// replacement or for closing. replace without a reason is that of a legacy card (R2).
using Subject = std::variant<std::monostate, CredentialKind, Application, LossSubject,
                             ReplaceReason, ClosingReason>;

struct ActKey {
    Procedure procedure{};
    Subject subject{};

    auto operator<=>(const ActKey&) const = default;
};

} // namespace guitai::domain
