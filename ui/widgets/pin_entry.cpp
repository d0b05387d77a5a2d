// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pin_entry.h"

#include "ui/widgets/pin_entry_accessible.h"
#include "ui/widgets/pin_entry_dots.h"
#include "ui/widgets/pin_entry_keypad.h"

#include <QGuiApplication>
#include <QHideEvent>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace guitai::ui {

PinEntry::PinEntry(QWidget* parent)
    : QWidget(parent)
    , keys_([this](PinKey key) { take(key); }, [this] { return wantsKeys(); }, this)
    , dots_(new PinDots(this))
    , keypad_(new PinKeypad(this)) {
    installPinEntryAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhDigitsOnly |
                        Qt::ImhNoPredictiveText);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::PreventContextMenu);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(dots_, 0, Qt::AlignHCenter);
    column->addWidget(keypad_, 1);

    connect(keypad_, &PinKeypad::digitTouched, this, &PinEntry::push);
    connect(keypad_, &PinKeypad::eraseTouched, this, &PinEntry::erase);
    connect(keypad_, &PinKeypad::acceptTouched, this, &PinEntry::accept);
}

PinEntry::~PinEntry() {
    keys_.stop();
}

void PinEntry::begin(PinKeyScope scope, Completed completed) {
    end();
    scope_ = scope;
    completed_ = std::move(completed);
    keypad_->shuffle(shuffled_);
    keys_.start();
    setFocus(Qt::OtherFocusReason);
    changed();
}

void PinEntry::end() {
    keys_.stop();
    completed_ = nullptr;
    pin_.clear();
    changed();
}

void PinEntry::setKeypadVisible(bool visible) {
    keypad_->setVisible(visible);
}

void PinEntry::setShuffled(bool shuffled) {
    shuffled_ = shuffled;
    keypad_->shuffle(shuffled);
}

QVariant PinEntry::inputMethodQuery(Qt::InputMethodQuery query) const {
    return query == Qt::ImEnabled ? QVariant(false) : QWidget::inputMethodQuery(query);
}

void PinEntry::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) { // not when the window system only iconifies the window
        end();
    }
    QWidget::hideEvent(event);
}

void PinEntry::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        tellPinEntryChanged(*this);
    }
    QWidget::changeEvent(event);
}

bool PinEntry::wantsKeys() const {
    return scope_ == PinKeyScope::WholeApplication ||
           QGuiApplication::focusWindow() == window()->windowHandle();
}

void PinEntry::take(PinKey key) {
    switch (key.kind) {
    case PinKeyKind::Digit:
        push(key.digit);
        return;
    case PinKeyKind::Erase:
        erase();
        return;
    case PinKeyKind::Accept:
        accept();
        return;
    case PinKeyKind::Escape:
        if (pin_.count() == 0) {
            Q_EMIT cancelled();
            return;
        }
        pin_.clear();
        changed();
        return;
    }
}

void PinEntry::push(std::uint8_t digit) {
    if (active() && pin_.push(digit)) {
        changed();
    }
}

void PinEntry::erase() {
    if (active() && pin_.pop()) {
        changed();
    }
}

void PinEntry::accept() {
    if (!active() || !pin_.complete()) {
        return;
    }
    SecretPin pin;
    std::swap(pin, pin_);
    auto completed = std::exchange(completed_, nullptr);
    end();
    if (completed) {
        completed(std::move(pin));
    }
}

void PinEntry::changed() {
    const int standing = count();
    if (dots_->count() == standing) {
        keypad_->setAcceptEnabled(active() && pin_.complete());
        return;
    }
    dots_->setCount(standing);
    keypad_->setAcceptEnabled(active() && pin_.complete());
    tellPinEntryChanged(*this);
    Q_EMIT countChanged(standing);
}

} // namespace guitai::ui
