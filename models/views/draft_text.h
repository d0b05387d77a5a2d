// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/trainer/exercise_from_case.h"
#include "models/views/language.h"
#include "models/views/trainer_views.h"

namespace guitai::views {

/// The words of an exercise to begin with, in three languages, from what the program calls its
/// things: a trainer goes on from there. `stem`: of the case's file.
[[nodiscard]] Draft draftOf(const trainer::CaseWork& subject, const trainer::Candidate& candidate,
                            const practice::Citizen& citizen, const std::string& stem,
                            const Languages& languages);

/// What the customer says when asked: not the trainer's to write.
[[nodiscard]] std::map<practice::Question, domain::Names>
repliesOf(const trainer::CaseWork& subject, const trainer::Candidate& candidate,
          const practice::Citizen& citizen, const Languages& languages);

} // namespace guitai::views
