// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"

#include <QString>

#include <string_view>

/// Why something is refused, and the rule it rests on.
namespace guitai::views {

[[nodiscard]] QString textOf(domain::Reason reason);

/// A rule of the catalogue as the why panel shows it.
struct RuleText {
    QString id;      ///< `P8`, or that it is an assumption, and of which pack
    QString summary; ///< one sentence
    QString source;  ///< the articles it was read in, or that it is our own; none of an assumption
};

/// Of `P8` or `assumed:yueyang`; an id that is not known keeps its id and says so.
[[nodiscard]] RuleText ruleText(std::string_view rule);

/// `The card was reported lost. (L1)`.
[[nodiscard]] QString textOf(const domain::Refusal& refusal);

} // namespace guitai::views
