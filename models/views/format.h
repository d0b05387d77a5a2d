// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"
#include "models/base/money.h"
#include "models/base/timestamp.h"

#include <QString>

#include <string_view>

/// How numbers are shown. The same in every language.
namespace guitai::views {

/// `6222 0211 0200 1234`: groups of four from the left.
[[nodiscard]] QString inFours(std::string_view number);
/// `110105********002X`.
[[nodiscard]] QString maskedId(std::string_view idNumber);
/// `A1234****`; shorter ones wholly masked.
[[nodiscard]] QString maskedCard(std::string_view cardNumber);
/// `张*`, `欧阳**`: the family name is kept, as windows call people out.
[[nodiscard]] QString maskedName(std::string_view name);
/// `2026-11-22`.
[[nodiscard]] QString dateText(Date date);
/// `2026-11-22 10:30`, China's time.
[[nodiscard]] QString timeText(Timestamp at);
/// `3:25`, `1:03:25`: how long something took.
[[nodiscard]] QString clockText(std::chrono::milliseconds took);
/// `¥1,234.56`.
[[nodiscard]] QString moneyText(Money amount);

[[nodiscard]] QString fromUtf8(std::string_view text);

} // namespace guitai::views
