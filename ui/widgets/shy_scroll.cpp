// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/shy_scroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace guitai::ui {

ShyScroll::ShyScroll(QWidget* held, QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(held);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    held->setAutoFillBackground(false);
    held->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

QSize ShyScroll::sizeHint() const {
    const auto* held = widget();
    const auto hint = held->sizeHint();
    const int height = held->hasHeightForWidth() ? held->heightForWidth(viewport()->width()) : 0;
    return {hint.width(), std::max(hint.height(), height)};
}

QSize ShyScroll::minimumSizeHint() const {
    constexpr int least = 120; ///< some lines can be seen
    return {widget()->minimumSizeHint().width(), std::min(least, sizeHint().height())};
}

bool ShyScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ShyScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    updateGeometry(); // lines are wrapped anew
}

} // namespace guitai::ui
