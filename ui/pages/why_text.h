// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/procedure/state.h"

#include <QPalette>
#include <QStringList>

namespace guitai::ui {

/// The why panel's words as rich text: every value in it is escaped.
[[nodiscard]] QString whyText(const procedure::State& state, const domain::Rules& rules,
                              const QPalette& palette);
[[nodiscard]] QString refusalText(const QString& title, const domain::Decision& decision,
                                  const QString& lack, const QPalette& palette);
/// A heading over lines, which are rich text already.
[[nodiscard]] QString whySection(const QString& heading, const QStringList& lines,
                                 const QPalette& palette);

} // namespace guitai::ui
