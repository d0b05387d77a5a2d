// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/citizen.h"

namespace guitai::practice {

/// A region's citizens as their file tells them (schema/citizens.schema.json).
[[nodiscard]] Citizens readCitizens(const domain::JsonReader& in);

} // namespace guitai::practice
