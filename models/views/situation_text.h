// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <QString>

/// When something stands in the way: what happened, what is safe, what to do now. No raw error
/// text; a code for support.
namespace guitai::views {

struct SituationText {
    QString title;    ///< a few words, for a heading
    QString happened; ///< one sentence
    QString safe;     ///< what is not lost or not at risk
    QString todo;     ///< the clerk's next move, as a window says it
    QString code;     ///< for support: `card-removed`, `registry-refused:P8`
};

[[nodiscard]] SituationText textOf(const procedure::Situation& situation);

/// The same for a reader or card problem outside of any procedure.
[[nodiscard]] SituationText textOf(const cardio::CardError& error);

} // namespace guitai::views
