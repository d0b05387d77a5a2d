// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>

namespace guitai::ui {

IdleWatch::IdleWatch(std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &IdleWatch::idle);
    setPatience(patience);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience) {
    timer_.setInterval(patience);
    timer_.start();
}

void IdleWatch::touch() {
    timer_.start();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    constexpr std::array touches{QEvent::KeyPress, QEvent::MouseButtonPress, QEvent::MouseMove,
                                 QEvent::Wheel, QEvent::TouchBegin};
    if (std::ranges::find(touches, event->type()) != touches.end()) {
        touch();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace guitai::ui
