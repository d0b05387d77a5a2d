// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/day_office.h"

/// Days' ends as the page shows them.
namespace guitai::ui::samples {

[[nodiscard]] office::DayShown dayThatTiesOut();
[[nodiscard]] office::DayShown dayWithDifferences();
[[nodiscard]] office::DayShown closedDay();

} // namespace guitai::ui::samples
