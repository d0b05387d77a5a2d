// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/exercise.h"

#include <string>

namespace guitai::practice {

/// The exercise as a file says it: parseExercise reads it back.
[[nodiscard]] std::string jsonOf(const Exercise& exercise);

} // namespace guitai::practice
