// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/json.h"
#include "models/practice/exercise.h"

namespace guitai::practice {

/// For use inside a function that catches a DecodeError.
[[nodiscard]] Answers readAnswers(const domain::JsonReader& in);
[[nodiscard]] Exercise readExercise(const domain::JsonReader& in);

/// Fails at the place of what makes no sense.
void checkSense(const Exercise& exercise, const domain::JsonReader& in);

} // namespace guitai::practice
