// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace guitai::ui {

/// The initials of a Chinese text's readings, in small letters: 激活 is jh. Letters and digits
/// stand for themselves, anything else for nothing. By ICU's order of pinyin, which is read in a
/// moment where its transliterator takes a second to be made; words that are read in another way
/// than their characters alone (重置, 银行) are listed.
[[nodiscard]] QString initialsOf(const QString& chinese);

} // namespace guitai::ui
