// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/table_panel.h"

#include "ui/pages/table_look.h"

#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace guitai::ui {

TablePanel::TablePanel(QAbstractItemModel& model, int stretched, QWidget* parent, int shaped,
                       ShapeDelegate::ShapeOf shapeOf)
    : Panel(parent)
    , model_(model)
    , table_(makeTable(this, model, stretched, shaped, std::move(shapeOf)))
    , empty_(makeLabel(this, 1.1, QFont::Normal, Tone::Quiet)) {
    table_->setFrameShape(QFrame::NoFrame);
    body()->addWidget(table_, 1);
    body()->addWidget(empty_, 1);
    empty_->setAlignment(Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    connect(&model_, &QAbstractItemModel::modelReset, this, &TablePanel::showRows);
    connect(&model_, &QAbstractItemModel::rowsInserted, this, &TablePanel::showRows);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, &TablePanel::showRows);
    showRows();
}

void TablePanel::setWords(const QString& heading, const QString& empty) {
    setHeading(heading);
    table_->setAccessibleName(heading);
    empty_->setText(empty);
}

void TablePanel::focusRows() {
    if (model_.rowCount() == 0) {
        setFocus();
        return;
    }
    table_->setFocus();
    if (!table_->currentIndex().isValid()) {
        table_->setCurrentIndex(model_.index(0, 0));
    }
}

void TablePanel::paintEvent(QPaintEvent* event) {
    Panel::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
}

void TablePanel::showRows() {
    const bool any = model_.rowCount() > 0;
    table_->setVisible(any);
    setFocusPolicy(any ? Qt::NoFocus : Qt::StrongFocus);
    empty_->setVisible(!any);
}

} // namespace guitai::ui
