// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/pin_dots_line.h"

#include "models/base/secret_pin.h"
#include "ui/widgets/look.h"

#include <QPainter>

namespace guitai::ui {

namespace {
constexpr int dots = int(SecretPin::length);
constexpr int dotSize = 18;
constexpr int dotStep = 34;
} // namespace

PinDotsLine::PinDotsLine(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void PinDotsLine::setCount(int count) {
    count_ = count;
    setAccessibleName(tr("%1 of %2 digits entered").arg(count).arg(dots));
    update();
}

QSize PinDotsLine::sizeHint() const {
    return {dotStep * dots, dotSize + 6};
}

void PinDotsLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = toneColor(Tone::Accent, palette());
    for (int i = 0; i < dots; ++i) {
        painter.setPen(QPen(color, 2));
        painter.setBrush(i < count_ ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(2 + i * dotStep, 3, dotSize, dotSize));
    }
}

} // namespace guitai::ui
