// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/views/batch_models.h"
#include "ui/print/office_form.h"
#include "ui/print/printable.h"

namespace guitai::ui {

/// 领卡通知: the holder's card lies here, until when, and what to bring (A5). In the language that
/// is spoken when it is called.
[[nodiscard]] OfficeForm collectionNoticeOf(const batches::ListedHolder& holder,
                                            const domain::Rules& rules, const VoucherPlace& place,
                                            Date today);

/// One page each.
[[nodiscard]] Printable collectionNotices(const batches::HolderList& holders,
                                          const domain::Rules& rules, const VoucherPlace& place,
                                          Date today);

} // namespace guitai::ui
