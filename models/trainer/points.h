// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/trainer/exercise_from_case.h"

namespace guitai::trainer {

/// By a plain key: 10 for beginning nothing but the right work (where it is to be done), 10 for
/// seeing who stands there (where it is not the holder), 20 each for the papers, the form and the
/// PINs, where there are any, 40 for the papers where they are what is wrong; the rest for the
/// right end. What is done rests on the case's rule, papers and person on the first rule that asks
/// for them.
[[nodiscard]] std::vector<practice::ScoredPoint> pointsFor(const CaseWork& subject,
                                                           const Trial& trial);

} // namespace guitai::trainer
