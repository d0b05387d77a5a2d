// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/exercise_words.h"

#include <QString>

/// What practice calls its things.
namespace guitai::views {

[[nodiscard]] QString textOf(practice::PaperFlaw value);
/// What happened, as the clerk would notice it.
[[nodiscard]] QString textOf(practice::Mishap value);
/// What the learner does about it.
[[nodiscard]] QString mendingOf(practice::Mishap value);
[[nodiscard]] QString textOf(practice::EndKind value);
/// A question as it is put to the customer.
[[nodiscard]] QString textOf(practice::Question value);
[[nodiscard]] QString textOf(practice::Merit value);
/// Why points were given, or not.
[[nodiscard]] QString reasonOf(practice::Merit value, bool got);

} // namespace guitai::views
