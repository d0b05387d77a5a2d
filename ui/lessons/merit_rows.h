// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

class QGridLayout;
class QWidget;

namespace guitai::ui {

/// A score's points, a row each: what, how many of how many, why, and by which rule.
[[nodiscard]] QGridLayout* makeMeritGrid(QWidget* parent);
/// In place of what stood there. `parent`: the grid's.
void fillMeritGrid(QGridLayout* grid, QWidget* parent, const std::vector<views::ScoreRow>& rows);

} // namespace guitai::ui
