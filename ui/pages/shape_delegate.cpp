// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/shape_delegate.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace guitai::ui {

namespace {
constexpr int side = 8;
} // namespace

ShapeDelegate::ShapeDelegate(int column, ShapeOf shapeOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , column_(column)
    , shapeOf_(std::move(shapeOf)) {}

void ShapeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != column_) {
        return;
    }
    const auto [icon, tone] = shapeOf_(index);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const auto color = selected ? option->palette.color(QPalette::HighlightedText)
                                : toneColor(tone, option->palette);
    const double ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {18, 18};
    option->icon = QIcon(pixmapOf(icon, 18, color, ratio));
    option->palette.setColor(QPalette::Text, color);
}

void ShapeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    auto inner = option;
    inner.rect.adjust(side, 0, -side, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize ShapeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * side, 0);
}

} // namespace guitai::ui
