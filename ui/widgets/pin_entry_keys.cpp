// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pin_entry_keys.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace guitai::ui {

namespace {

/// The number pad's keys when NumLock is off: a holder should not have to know.
std::optional<std::uint8_t> padDigit(int key) {
    constexpr std::pair<int, std::uint8_t> pad[] = {
        {Qt::Key_Insert, 0}, {Qt::Key_End, 1},   {Qt::Key_Down, 2},  {Qt::Key_PageDown, 3},
        {Qt::Key_Left, 4},   {Qt::Key_Clear, 5}, {Qt::Key_Right, 6}, {Qt::Key_Home, 7},
        {Qt::Key_Up, 8},     {Qt::Key_PageUp, 9}};
    for (const auto& [known, digit] : pad) {
        if (known == key) {
            return digit;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PinKey> pinKeyOf(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return std::nullopt;
    }
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        return PinKey{PinKeyKind::Digit, static_cast<std::uint8_t>(key - Qt::Key_0)};
    }
    if (event.modifiers().testFlag(Qt::KeypadModifier)) {
        if (const auto digit = padDigit(key)) {
            return PinKey{PinKeyKind::Digit, *digit};
        }
    }
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        return PinKey{PinKeyKind::Erase};
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        return PinKey{PinKeyKind::Accept};
    }
    if (key == Qt::Key_Escape) {
        return PinKey{PinKeyKind::Escape};
    }
    return std::nullopt;
}

PinKeys::PinKeys(Sink sink, Wanted wanted, QObject* parent)
    : QObject(parent)
    , sink_(std::move(sink))
    , wanted_(std::move(wanted)) {}

PinKeys::~PinKeys() {
    down_.clear();
    stop();
}

void PinKeys::start() {
    running_ = true;
    installed_ = true;
    down_.clear();
    qApp->installEventFilter(this);
    QGuiApplication::inputMethod()->update(Qt::ImEnabled);
}

void PinKeys::stop() {
    if (running_) {
        running_ = false;
        if (qApp != nullptr) {
            QGuiApplication::inputMethod()->update(Qt::ImEnabled);
        }
    }
    leaveWhenDone();
}

void PinKeys::leaveWhenDone() {
    if (installed_ && !running_ && down_.empty()) {
        installed_ = false;
        if (qApp != nullptr) {
            qApp->removeEventFilter(this);
        }
    }
}

bool PinKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyRelease) {
        return takeRelease(static_cast<QKeyEvent&>(*event));
    }
    if (!running_) {
        return false;
    }
    switch (static_cast<int>(event->type())) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return takeKey(static_cast<QKeyEvent&>(*event));
    case QEvent::InputMethod:
        return wanted_(); // a commit that was under way
    case QEvent::InputMethodQuery: {
        auto& query = static_cast<QInputMethodQueryEvent&>(*event);
        if (query.queries() != Qt::ImEnabled || !wanted_()) {
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

bool PinKeys::takeKey(QKeyEvent& event) {
    const auto key = pinKeyOf(event);
    if (!key || !wanted_()) {
        return false;
    }
    event.accept(); // of ShortcutOverride: no shortcut may fire on it
    if (event.type() == QEvent::KeyPress && !event.isAutoRepeat()) { // a key held down is one digit
        down_.push_back(event.key());
        sink_(*key);
    }
    return true;
}

bool PinKeys::takeRelease(const QKeyEvent& event) {
    const auto known = std::ranges::find(down_, event.key());
    if (known == down_.end()) {
        // Pressed before the entry began: none of its keys, but a digit is nobody's business now.
        const auto key = pinKeyOf(event);
        return running_ && key && key->kind == PinKeyKind::Digit && wanted_();
    }
    if (!event.isAutoRepeat()) {
        down_.erase(known);
        leaveWhenDone();
    }
    return true;
}

/// An event posted instead would come only after the next round of key events: the event loop puts
/// off what is posted while it delivers.
void PinKeys::deliverAndComeFirst(QObject& receiver, QEvent& call) {
    const QPointer<PinKeys> self(this);
    receiver.event(&call);
    if (self != nullptr && running_) {
        qApp->installEventFilter(this); // moves it to the front
    }
}

} // namespace guitai::ui
