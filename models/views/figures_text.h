// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/office/today.h"

#include <QString>

/// A counter's numbers in words.
namespace guitai::views {

/// `Served`: what the number counts.
[[nodiscard]] QString textOf(office::Number number);
/// `Refused: The card was reported lost. (L1)`: what the list behind it is about.
[[nodiscard]] QString titleOf(const office::Choice& choice);
/// A bar's name: a procedure, a reason with its rule.
[[nodiscard]] QString nameOf(office::Number number, const office::NumberPart& part);
/// `3 min 25 s`, for a screen reader.
[[nodiscard]] QString spokenText(figures::Took took);
/// `10:30`, China's time; with the date where it is another day's.
[[nodiscard]] QString hourText(Timestamp at, Date today);
/// What came of a line: a state, an ending, why it was refused.
[[nodiscard]] QString outcomeOf(const office::Line& line);
/// `2026-11`, `2026`.
[[nodiscard]] QString textOf(figures::Period period);

} // namespace guitai::views
