// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/bar_row.h"

#include <QPainter>

namespace guitai::ui {

namespace {

constexpr int pad = 6;
constexpr int barHeight = 8;
constexpr int least = 4; ///< even the shortest bar is seen
constexpr int wrap = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);

} // namespace

BarRow::BarRow(QWidget* parent)
    : EnterButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void BarRow::set(const Bar& bar) {
    bar_ = bar;
    setText(bar.name);
    setAccessibleName(bar.spoken.isEmpty()
                          ? tr("%1: %2").arg(bar.name).arg(bar.count)
                          : tr("%1: %2, %3").arg(bar.name).arg(bar.count).arg(bar.spoken));
    updateGeometry();
    update();
}

QString BarRow::value() const {
    return bar_.note.isEmpty() ? QString::number(bar_.count)
                               : QStringLiteral("%1  ·  %2").arg(bar_.count).arg(bar_.note);
}

int BarRow::valueWidth() const {
    return QFontMetrics(sized(font(), 1.0, QFont::DemiBold)).horizontalAdvance(value()) + 2;
}

int BarRow::nameHeight(int width) const {
    const int room = width - 2 * pad - valueWidth() - 2 * gap;
    return fontMetrics()
        .boundingRect(QRect(0, 0, std::max(room, 40), 1000), wrap, bar_.name)
        .height();
}

QSize BarRow::sizeHint() const {
    return {320, minimumSizeHint().height()};
}

QSize BarRow::minimumSizeHint() const {
    constexpr int wide = 10'000; // one line of words
    return {160, heightForWidth(wide)};
}

int BarRow::heightForWidth(int width) const {
    return nameHeight(width) + barHeight + 2 * pad + 4;
}

void BarRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = toneColor(Tone::Accent, palette());
    if (hasFocus() || isChecked() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? toneFill(Tone::Accent, palette()) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }
    const QRect inner = rect().adjusted(pad, pad, -pad, -pad);
    painter.setPen(toneColor(Tone::Plain, palette()));
    painter.drawText(inner.adjusted(0, 0, -valueWidth() - 2 * gap, 0), wrap, bar_.name);
    painter.setFont(sized(font(), 1.0, QFont::DemiBold));
    painter.drawText(inner, int(Qt::AlignRight) | int(Qt::AlignTop), value());

    const QRectF track(inner.left(), inner.bottom() - barHeight + 1, inner.width(), barHeight);
    const bool strong = isHighContrast(palette()); // where a line is as bright as what fills it
    painter.setPen(strong ? QPen(lineColor(palette())) : QPen(Qt::NoPen));
    painter.setBrush(strong ? palette().base() : QBrush(lineColor(palette())));
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.setPen(Qt::NoPen);
    QRectF filled = track;
    filled.setWidth(std::max(double(least), track.width() * bar_.part));
    painter.setBrush(toneColor(bar_.tone, palette()));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

/// Up and down go from bar to bar, as in a list.
void BarRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        EnterButton::keyPressEvent(event);
    }
}

} // namespace guitai::ui
