// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queue_delegate.h"

#include "models/views/queue_model.h"
#include "ui/widgets/glyph.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace guitai::ui {

namespace {

constexpr int side = 8;

struct Shape {
    Icon icon = Icon::Clock;
    Tone tone = Tone::Quiet;
};

Shape shapeOf(store::QueueState state) {
    switch (state) {
    case store::QueueState::Waiting:
        return {Icon::Clock, Tone::Quiet};
    case store::QueueState::Sending:
        return {Icon::Queue, Tone::Accent};
    case store::QueueState::Accepted:
        return {Icon::Check, Tone::Good};
    case store::QueueState::Refused:
        return {Icon::Stop, Tone::Bad};
    case store::QueueState::Conflict:
        return {Icon::Warning, Tone::Attention};
    case store::QueueState::InDoubt:
        return {Icon::Question, Tone::Attention};
    case store::QueueState::Withdrawn:
        break;
    }
    return {Icon::Reset, Tone::Quiet};
}

} // namespace

void QueueDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != views::QueueModel::State) {
        return;
    }
    const auto state = store::QueueState(index.data(views::QueueModel::StateRole).toInt());
    const auto [icon, tone] = shapeOf(state);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const auto color = selected ? option->palette.color(QPalette::HighlightedText)
                                : toneColor(tone, option->palette);
    const double ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1.0;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {18, 18};
    option->icon = QIcon(pixmapOf(icon, 18, color, ratio));
    option->palette.setColor(QPalette::Text, color);
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    auto inner = option;
    inner.rect.adjust(side, 0, -side, 0);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * side, 0);
}

} // namespace guitai::ui
