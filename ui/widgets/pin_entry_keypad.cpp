// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pin_entry_keypad.h"

#include "models/base/secret_bytes.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace guitai::ui {

namespace {

constexpr std::array<std::uint8_t, 10> telephoneOrder{1, 2, 3, 4, 5, 6, 7, 8, 9, 0};
constexpr int eraseCell = 9;
constexpr int zeroCell = 10;
constexpr int acceptCell = 11;

/// The place in the order of digits that a cell shows, or -1.
int orderIndex(int cell) {
    if (cell >= 0 && cell < eraseCell) {
        return cell;
    }
    return cell == zeroCell ? 9 : -1;
}

/// Evenly from 0 to below `bound`: bytes that would favour low values are thrown away.
std::uint8_t randomBelow(std::uint8_t bound) {
    const int usable = 256 - 256 % bound;
    std::uint8_t byte = 0;
    do {
        fillRandom({&byte, 1});
    } while (byte >= usable);
    return static_cast<std::uint8_t>(byte % bound);
}

} // namespace

PinKeypad::PinKeypad(QWidget* parent)
    : QWidget(parent)
    , order_(telephoneOrder)
    , eraseWord_(QStringLiteral("⌫"))
    , acceptWord_(QStringLiteral("✓")) {
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_NoMousePropagation);
    setContextMenuPolicy(Qt::PreventContextMenu);
    nameItself();
}

void PinKeypad::shuffle(bool on) {
    order_ = telephoneOrder;
    if (on) {
        for (std::size_t i = order_.size() - 1; i > 0; --i) {
            std::swap(order_[i], order_[randomBelow(static_cast<std::uint8_t>(i + 1))]);
        }
    }
    update();
}

void PinKeypad::setWords(const QString& erase, const QString& accept) {
    eraseWord_ = erase;
    acceptWord_ = accept;
    update();
}

void PinKeypad::setAcceptEnabled(bool on) {
    acceptEnabled_ = on;
    update();
}

QRect PinKeypad::keyOfDigit(std::uint8_t digit) const {
    for (int index = 0; index < columns * rows; ++index) {
        const int place = orderIndex(index);
        if (place >= 0 && order_[static_cast<std::size_t>(place)] == digit) {
            return cell(index);
        }
    }
    return {};
}

QSize PinKeypad::sizeHint() const {
    return {3 * 120, 4 * 76};
}

QSize PinKeypad::minimumSizeHint() const {
    return {3 * 64, 4 * 48};
}

void PinKeypad::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont digits = font();
    digits.setPixelSize(std::max(16, cell(0).height() / 2));
    QFont words = font();
    words.setPixelSize(std::max(14, cell(0).height() / 3));
    for (int index = 0; index < columns * rows; ++index) {
        const bool enabled = index != acceptCell || acceptEnabled_;
        const auto group = enabled ? QPalette::Active : QPalette::Disabled;
        painter.setPen(QPen(palette().color(group, QPalette::Mid), 1));
        painter.setBrush(palette().brush(group, QPalette::Button));
        painter.drawRoundedRect(QRectF(cell(index)).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        painter.setPen(palette().color(group, QPalette::ButtonText));
        const int place = orderIndex(index);
        painter.setFont(place >= 0 ? digits : words);
        painter.drawText(cell(index), Qt::AlignCenter,
                         place >= 0 ? QString::number(order_[static_cast<std::size_t>(place)])
                         : index == eraseCell ? eraseWord_
                                              : acceptWord_);
    }
}

void PinKeypad::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button() == Qt::LeftButton ? cellAt(event->position().toPoint()) : -1;
}

void PinKeypad::mouseReleaseEvent(QMouseEvent* event) {
    const int released = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || std::exchange(pressed_, -1) != released) {
        return;
    }
    if (const int place = orderIndex(released); place >= 0) {
        Q_EMIT digitTouched(order_[static_cast<std::size_t>(place)]);
    } else if (released == eraseCell) {
        Q_EMIT eraseTouched();
    } else if (released == acceptCell && acceptEnabled_) {
        Q_EMIT acceptTouched();
    }
}

void PinKeypad::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        nameItself();
    }
    QWidget::changeEvent(event);
}

QRect PinKeypad::cell(int index) const {
    constexpr int gap = 8;
    const int column = index % columns;
    const int row = index / columns;
    const int w = (width() - gap * (columns - 1)) / columns;
    const int h = (height() - gap * (rows - 1)) / rows;
    return {column * (w + gap), row * (h + gap), w, h};
}

int PinKeypad::cellAt(QPoint point) const {
    for (int index = 0; index < columns * rows; ++index) {
        if (cell(index).contains(point)) {
            return index;
        }
    }
    return -1;
}

void PinKeypad::nameItself() {
    setAccessibleName(tr("Keypad for touch; its keys are not read out"));
}

} // namespace guitai::ui
