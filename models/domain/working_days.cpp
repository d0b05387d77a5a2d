// SPDX-License-Identifier: Apache-2.0
#include "models/domain/working_days.h"

namespace guitai::domain {

bool isWorkingDay(const WorkingHours& hours, Date day) {
    const std::chrono::weekday weekday{std::chrono::sys_days(day)};
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return !hours.closedOn.contains(day) && (!weekend || hours.openOn.contains(day));
}

Date workingDaysAfter(const WorkingHours& hours, Date day, int count) {
    std::chrono::sys_days at{day};
    while (count > 0) {
        at += std::chrono::days(1);
        count -= isWorkingDay(hours, Date{at}) ? 1 : 0;
    }
    return Date{at};
}

} // namespace guitai::domain
