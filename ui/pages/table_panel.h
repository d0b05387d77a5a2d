// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/shape_delegate.h"
#include "ui/widgets/panel.h"

class QAbstractItemModel;
class QTableView;

namespace guitai::ui {

/// A table on a sheet; where it has no rows, what to do instead.
class TablePanel : public Panel {
    Q_OBJECT
public:
    /// The model is the caller's and outlives it.
    TablePanel(QAbstractItemModel& model, int stretched, QWidget* parent, int shaped = -1,
               ShapeDelegate::ShapeOf shapeOf = {});

    /// The heading is also the table's name for a screen reader.
    void setWords(const QString& heading, const QString& empty);

    /// In the table; where it has no rows, on the sheet, whose name is told.
    void focusRows();

    [[nodiscard]] QTableView* table() const { return table_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showRows();

    QAbstractItemModel& model_;
    QTableView* table_;
    QLabel* empty_;
};

} // namespace guitai::ui
