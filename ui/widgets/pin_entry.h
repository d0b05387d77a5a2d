// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_pin.h"
#include "ui/widgets/pin_entry_keys.h"

#include <QWidget>

#include <functional>

namespace guitai::ui {

class PinDots;
class PinKeypad;

/// Where keys are taken from while an entry lasts. A counter's keyboards all type into whichever
/// window has the focus, so the customer's screen takes the application's PIN keys wherever they
/// arrive: none of them can land in a field of the clerk's window.
enum class PinKeyScope { OwnWindow, WholeApplication };

/// The holder's entry of a PIN (rules P3, C2). The digits stand in a SecretPin, in locked memory,
/// and nowhere else: no line edit, no text, no undo, no clipboard, no drag, no input method, no
/// echo. Keys are read from key() before the accessibility bridge can forward them. Shown and told
/// is only how many digits stand.
class PinEntry : public QWidget {
    Q_OBJECT
public:
    /// Takes the PIN over. The entry has ended when it is called.
    using Completed = std::function<void(SecretPin)>;

    explicit PinEntry(QWidget* parent = nullptr);
    ~PinEntry() override;

    /// Starts an empty entry. An earlier one is forgotten.
    void begin(PinKeyScope scope, Completed completed);
    /// Wipes what was typed and lets the keys go. Hiding the widget does it too.
    void end();

    [[nodiscard]] bool active() const { return keys_.running(); }

    [[nodiscard]] int count() const { return static_cast<int>(pin_.count()); }

    void setKeypadVisible(bool visible);
    void setShuffled(bool shuffled);

    [[nodiscard]] PinKeypad& keypad() { return *keypad_; }

    [[nodiscard]] PinDots& dots() { return *dots_; }

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void countChanged(int count);
    /// Esc on an empty entry, which still goes on: back a step. With digits standing, Esc takes
    /// them away.
    void cancelled();

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool wantsKeys() const;
    void take(PinKey key);
    void push(std::uint8_t digit);
    void erase();
    void accept();
    void changed();

    SecretPin pin_;
    Completed completed_;
    PinKeyScope scope_ = PinKeyScope::OwnWindow;
    PinKeys keys_;
    PinDots* dots_;
    PinKeypad* keypad_;
    bool shuffled_ = false;
};

} // namespace guitai::ui
