// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/practice_band.h"

#include "ui/widgets/look.h"

#include <QEvent>
#include <QPainter>

namespace guitai::ui {

namespace {
constexpr QRgb ground = 0xffffc83d;
constexpr QRgb stripe = 0xfff2b200;
constexpr QRgb ink = 0xff241a00; // 13:1 on the ground
} // namespace

PracticeBand::PracticeBand(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void PracticeBand::retranslate() {
    text_ = tr("PRACTICE – invented people, practice cards only, nothing leaves this counter");
    setAccessibleName(text_);
    update();
}

QSize PracticeBand::sizeHint() const {
    return {400, fontMetrics().height() + 10};
}

void PracticeBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgba(ground));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgba(stripe), 9));
    for (int x = -height(); x < width() + height(); x += 30) {
        painter.drawLine(x, height() + 6, x + height() + 12, -6);
    }
    painter.setPen(QColor::fromRgba(ink));
    painter.setFont(sized(font(), 1.0, QFont::Bold));
    painter.drawText(rect(), Qt::AlignCenter, text_);
}

void PracticeBand::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
