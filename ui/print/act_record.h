// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/earlier_acts.h"
#include "ui/print/report.h"

namespace guitai::ui {

/// 业务办理记录: what was done for a holder, the newest first. In the language that is spoken when
/// it is called; the identity number is masked.
[[nodiscard]] Report actRecordOf(const procedure::EarlierActs& acts, const VoucherPlace& place,
                                 Timestamp at);

} // namespace guitai::ui
