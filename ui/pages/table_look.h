// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/shape_delegate.h"

class QAbstractItemModel;
class QTableView;

namespace guitai::ui {

/// A table of rows to be read and chosen: Tab leaves it, the arrows move in it. The model and the
/// delegate are the caller's; column `stretched` takes what room there is.
void dressTable(QTableView* table, QAbstractItemModel& model, QAbstractItemDelegate* delegate,
                int stretched);

/// A new one with a delegate of its own.
[[nodiscard]] QTableView* makeTable(QWidget* parent, QAbstractItemModel& model, int stretched,
                                    int shaped = -1, ShapeDelegate::ShapeOf shapeOf = {});

} // namespace guitai::ui
