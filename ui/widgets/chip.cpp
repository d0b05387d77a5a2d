// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include <QEvent>
#include <QPainter>

namespace guitai::ui {

namespace {
constexpr int glyphSize = 16;
constexpr int side = 9;
} // namespace

Chip::Chip(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::set(Icon icon, Tone tone, const QString& text) {
    icon_ = icon;
    tone_ = tone;
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(sized(font(), 0.95));
    return {metrics.horizontalAdvance(text_) + glyphSize + 2 * side + gap,
            std::max(metrics.height(), glyphSize) + gap};
}

QSize Chip::minimumSizeHint() const {
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = toneColor(tone_, palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isHighContrast(palette()) ? QPen(color) : QPen(Qt::NoPen));
    painter.setBrush(toneFill(tone_, palette()));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    paintIcon(painter, QRectF(side, (height() - glyphSize) / 2.0, glyphSize, glyphSize), icon_,
              color);
    painter.setPen(color);
    painter.setFont(sized(font(), 0.95));
    painter.drawText(rect().adjusted(side + glyphSize + gap - 2, 0, -side, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text_);
}

void Chip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace guitai::ui
