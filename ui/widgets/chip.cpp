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

QSize Chip::sizeOf(const QString& text, const QFont& font) {
    const QFontMetrics metrics(sized(font, 0.95));
    return {metrics.horizontalAdvance(text) + glyphSize + 2 * side + gap,
            std::max(metrics.height(), glyphSize) + gap};
}

QSize Chip::sizeHint() const {
    return sizeOf(text_, font());
}

QSize Chip::minimumSizeHint() const {
    return sizeHint();
}

void Chip::paint(QPainter& painter, const QRect& place, const Look& look, const QWidget& like,
                 bool lit) {
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& palette = like.palette();
    const auto color = toneColor(look.tone, palette);
    const QRectF box = QRectF(place).adjusted(1, 1, -1, -1);
    painter.setPen(lit                       ? QPen(color, 1.8)
                   : isHighContrast(palette) ? QPen(color)
                                             : QPen(Qt::NoPen));
    painter.setBrush(toneFill(look.tone, palette));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    paintIcon(painter, QRectF(side, (place.height() - glyphSize) / 2.0, glyphSize, glyphSize),
              look.icon, color);
    painter.setPen(color);
    painter.setFont(sized(like.font(), 0.95));
    painter.drawText(place.adjusted(side + glyphSize + gap - 2, 0, -side, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, look.text);
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect(), {icon_, tone_, text_}, *this, false);
}

void Chip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace guitai::ui
