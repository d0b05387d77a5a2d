// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/key_button.h"

#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QPainter>

namespace guitai::ui {

namespace {

constexpr int leastWidth = 120;
constexpr int leastHeight = 42;
constexpr int side = 18;

QFont keyFont(const QFont& font) {
    return sized(font, 0.88);
}

} // namespace

KeyButton::KeyButton(const QString& key, bool primary, QWidget* parent)
    : QPushButton(parent)
    , key_(key)
    , primary_(primary) {
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setFont(sized(font(), 1.05, primary ? QFont::DemiBold : QFont::Normal));
}

void KeyButton::setWord(const QString& word) {
    setText(word);
    setAccessibleName(word);
    updateGeometry();
}

QSize KeyButton::sizeHint() const {
    int width = fontMetrics().horizontalAdvance(text()) + 2 * side;
    if (!key_.isEmpty()) {
        width += QFontMetrics(keyFont(font())).horizontalAdvance(key_) + 12;
    }
    return {std::max(leastWidth, width), std::max(leastHeight, fontMetrics().height() + 16)};
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = primary_ && isEnabled();
    const auto accent = palette().color(QPalette::Highlight);
    const auto ink = !isEnabled() ? toneColor(Tone::Quiet, palette())
                     : filled     ? palette().color(QPalette::HighlightedText)
                                  : palette().color(QPalette::WindowText);
    auto ground = filled ? accent : palette().color(QPalette::Base);
    if (isEnabled() && (isDown() || underMouse())) {
        ground = filled ? accent.darker(isDown() ? 125 : 110) : toneFill(Tone::Accent, palette());
    }
    painter.setPen(filled ? QPen(Qt::NoPen)
                          : QPen(lineColor(palette()).darker(isDark(palette()) ? 80 : 115), 1));
    painter.setBrush(ground);
    const auto box = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    painter.drawRoundedRect(box, 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    }

    const auto small = keyFont(font());
    const int keyWidth = key_.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(key_) + 12;
    const int wordWidth = fontMetrics().horizontalAdvance(text());
    const int left = (width() - wordWidth - keyWidth) / 2;
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, wordWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    painter.setFont(small);
    painter.drawText(QRect(left + wordWidth + 12, 0, keyWidth, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, key_);
}

void KeyButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace guitai::ui
