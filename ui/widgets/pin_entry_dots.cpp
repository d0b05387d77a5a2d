// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pin_entry_dots.h"

#include "models/base/secret_pin.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace guitai::ui {

namespace {

constexpr int slots = static_cast<int>(SecretPin::length);

} // namespace

PinDots::PinDots(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    nameItself();
}

void PinDots::setCount(int count) {
    count = std::clamp(count, 0, slots);
    if (count == count_) {
        return;
    }
    count_ = count;
    nameItself();
    update();
}

void PinDots::setDotSize(int size) {
    dotSize_ = size;
    updateGeometry();
    update();
}

QSize PinDots::sizeHint() const {
    return {dotSize_ * (2 * slots - 1) + 4, dotSize_ + 4};
}

QSize PinDots::minimumSizeHint() const {
    return sizeHint();
}

void PinDots::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    const int total = dotSize_ * (2 * slots - 1);
    const int left = (width() - total) / 2;
    const int top = (height() - dotSize_) / 2;
    for (int i = 0; i < slots; ++i) {
        // Entered and open differ in shape as well: a full disc, a small ring.
        const bool entered = i < count_;
        const int shrink = entered ? 0 : dotSize_ / 5;
        painter.setBrush(entered ? palette().brush(QPalette::WindowText) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(left + 2 * i * dotSize_ + shrink, top + shrink,
                                   dotSize_ - 2 * shrink, dotSize_ - 2 * shrink));
    }
}

void PinDots::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        nameItself();
    }
    QWidget::changeEvent(event);
}

void PinDots::nameItself() {
    setAccessibleName(tr("%1 of %2 digits").arg(count_).arg(slots));
}

} // namespace guitai::ui
