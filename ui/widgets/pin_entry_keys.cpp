// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pin_entry_keys.h"

#include <QKeyEvent>

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
    : PrivateKeys(parent)
    , sink_(std::move(sink))
    , wanted_(std::move(wanted)) {}

bool PinKeys::takes(const QKeyEvent& key) const {
    return pinKeyOf(key).has_value();
}

/// A digit that was pressed before the entry began is none of its keys, and nobody's business now.
bool PinKeys::tells(const QKeyEvent& key) const {
    const auto known = pinKeyOf(key);
    return known && known->kind == PinKeyKind::Digit;
}

void PinKeys::pressed(const QKeyEvent& key) {
    if (!key.isAutoRepeat()) { // a key held down is one digit
        sink_(*pinKeyOf(key));
    }
}

} // namespace guitai::ui
