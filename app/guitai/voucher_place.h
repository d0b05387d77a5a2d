// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "ui/print/voucher_data.h"

namespace guitai::app {

/// Who serves, where, on which rules, in the window's language.
[[nodiscard]] ui::VoucherPlace voucherPlace(const procedure::Counter& counter);

} // namespace guitai::app
