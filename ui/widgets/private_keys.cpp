// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/private_keys.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QPointer>

#include <algorithm>

namespace guitai::ui {

namespace {

/// The key as a thing of plastic: what it means may change before it is let go, with Shift.
quint32 identityOf(const QKeyEvent& event) {
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : static_cast<quint32>(event.key());
}

} // namespace

PrivateKeys::PrivateKeys(QObject* parent)
    : QObject(parent) {}

PrivateKeys::~PrivateKeys() {
    down_.clear();
    stop();
}

void PrivateKeys::start() {
    running_ = true;
    installed_ = true;
    down_.clear();
    qApp->installEventFilter(this);
    QGuiApplication::inputMethod()->update(Qt::ImEnabled);
}

void PrivateKeys::stop() {
    if (running_) {
        running_ = false;
        if (qApp != nullptr) {
            QGuiApplication::inputMethod()->update(Qt::ImEnabled);
        }
    }
    leaveWhenDone();
}

void PrivateKeys::leaveWhenDone() {
    if (installed_ && !running_ && down_.empty()) {
        installed_ = false;
        if (qApp != nullptr) {
            qApp->removeEventFilter(this);
        }
    }
}

bool PrivateKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyRelease) {
        return takeRelease(*watched, static_cast<QKeyEvent&>(*event));
    }
    if (!running_) {
        return false;
    }
    switch (static_cast<int>(event->type())) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return takePress(*watched, static_cast<QKeyEvent&>(*event));
    case QEvent::InputMethod:
        return wanted(*watched); // a commit that was under way
    case QEvent::InputMethodQuery: {
        auto& query = static_cast<QInputMethodQueryEvent&>(*event);
        if (query.queries() != Qt::ImEnabled || !wanted(*watched)) {
            return false;
        }
        query.setValue(Qt::ImEnabled, false);
        query.accept();
        return true;
    }
    case QEvent::MetaCall:
        deliverAndComeFirst(*watched, *event);
        return true;
    default:
        return false;
    }
}

bool PrivateKeys::takePress(const QObject& receiver, QKeyEvent& event) {
    if (!takes(event) || !wanted(receiver)) {
        return false;
    }
    event.accept(); // of ShortcutOverride: no shortcut may fire on it
    if (event.type() == QEvent::KeyPress) {
        if (!event.isAutoRepeat()) {
            down_.push_back(identityOf(event));
        }
        pressed(event);
    }
    return true;
}

bool PrivateKeys::takeRelease(const QObject& receiver, const QKeyEvent& event) {
    const auto known = std::ranges::find(down_, identityOf(event));
    if (known == down_.end()) {
        return running_ && tells(event) && wanted(receiver);
    }
    if (!event.isAutoRepeat()) {
        down_.erase(known);
        leaveWhenDone();
    }
    return true;
}

/// An event posted instead would come only after the next round of key events: the event loop puts
/// off what is posted while it delivers.
void PrivateKeys::deliverAndComeFirst(QObject& receiver, QEvent& call) {
    const QPointer<PrivateKeys> self(this);
    receiver.event(&call);
    if (self != nullptr && running_) {
        qApp->installEventFilter(this); // moves it to the front
    }
}

} // namespace guitai::ui
