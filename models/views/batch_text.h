// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/production.h"

#include <QString>

/// The words of stock, batches and files of many lines.
namespace guitai::views {

[[nodiscard]] QString textOf(outlet::BlankState value);
[[nodiscard]] QString textOf(outlet::VoidReason value);
[[nodiscard]] QString textOf(outlet::BatchState value);
/// Why the outlet cannot note it, without a full stop's facts.
[[nodiscard]] QString textOf(outlet::OutletFault value);

[[nodiscard]] QString textOf(batches::LineOutcome value);
/// Of one whose outcome is something else than that it was done.
[[nodiscard]] bool hasFailed(batches::LineOutcome outcome);
/// Why, in a sentence, of LineReport::reason; empty where there is nothing to say.
[[nodiscard]] QString reasonText(const batches::LineReport& line);

/// Why a whole request failed, and what to do.
struct FailureText {
    QString what{};
    QString doNow{};
    QString code{};
};

[[nodiscard]] FailureText textOf(const batches::BatchFailure& failure);

/// Of FeeDifference::what.
[[nodiscard]] QString differenceText(std::string_view what);

} // namespace guitai::views
