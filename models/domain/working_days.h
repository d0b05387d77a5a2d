// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"

namespace guitai::domain {

[[nodiscard]] bool isWorkingDay(const WorkingHours& hours, Date day);

/// The day that is so many working days after that one, which is not counted itself; that one
/// itself for none.
[[nodiscard]] Date workingDaysAfter(const WorkingHours& hours, Date day, int count);

} // namespace guitai::domain
