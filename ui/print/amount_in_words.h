// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/money.h"

#include <QString>

namespace guitai::ui {

/// 贰拾元整: as receipts bear an amount so that nobody adds a digit. Chinese in every language;
/// empty for less than nothing.
[[nodiscard]] QString amountInWords(Money amount);

} // namespace guitai::ui
