// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/today.h"

/// A counter's numbers as the page shows them.
namespace guitai::ui::samples {

[[nodiscard]] office::Today today();
/// Two months of the year in which all of this happens, or one of them.
[[nodiscard]] figures::PeriodFigures year();
[[nodiscard]] figures::PeriodFigures month();

} // namespace guitai::ui::samples
