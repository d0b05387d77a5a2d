// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/number_tile.h"

#include <QPainter>

namespace guitai::ui {

namespace {
constexpr int pad = 12;
constexpr double large = 1.9;
} // namespace

NumberTile::NumberTile(QWidget* parent)
    : EnterButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void NumberTile::setWord(const QString& word) {
    word_ = word;
    setText(word);
    setNames();
    updateGeometry();
}

void NumberTile::setNumber(int number, Tone tone) {
    number_ = number;
    tone_ = tone;
    setNames();
    updateGeometry();
}

void NumberTile::setNames() {
    setAccessibleName(tr("%1: %2").arg(word_).arg(number_));
    update();
}

QSize NumberTile::sizeHint() const {
    const QFontMetrics figures(sized(font(), large, QFont::DemiBold));
    const int width = std::max(figures.horizontalAdvance(QString::number(number_)),
                               fontMetrics().horizontalAdvance(word_));
    return {width + 2 * pad, figures.height() + fontMetrics().height() + 2 * pad - 6};
}

void NumberTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = toneColor(Tone::Accent, palette());
    const bool lit = isChecked() || underMouse() || isDown();
    painter.setPen(
        QPen(hasFocus() || isChecked() ? accent : lineColor(palette()), hasFocus() ? 2.4 : 1.0));
    painter.setBrush(lit ? toneFill(Tone::Accent, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);
    const QRect inner = rect().adjusted(pad, pad - 4, -pad, -pad + 4);
    painter.setPen(toneColor(Tone::Quiet, palette()));
    painter.drawText(inner, int(Qt::AlignLeft) | int(Qt::AlignBottom), word_);
    painter.setPen(toneColor(number_ > 0 ? tone_ : Tone::Quiet, palette()));
    painter.setFont(sized(font(), large, QFont::DemiBold));
    painter.drawText(inner, int(Qt::AlignLeft) | int(Qt::AlignTop), QString::number(number_));
}

} // namespace guitai::ui
