// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/day_office.h"
#include "ui/print/report.h"

namespace guitai::ui {

/// 日终报表: the day as it ties out at that time, and who has closed it. In the language that is
/// spoken when it is called.
[[nodiscard]] Report dayReportOf(const office::DayShown& shown, const VoucherPlace& place,
                                 Timestamp at);

} // namespace guitai::ui
