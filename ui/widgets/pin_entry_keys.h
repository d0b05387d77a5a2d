// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/private_keys.h"

#include <cstdint>
#include <functional>
#include <optional>

class QKeyEvent;

namespace guitai::ui {

/// What a key means to a PIN entry.
enum class PinKeyKind { Digit, Erase, Accept, Escape };

struct PinKey {
    PinKeyKind kind{};
    std::uint8_t digit = 0;
};

/// The PIN key of an event, told from key() alone; text() is never read. Digits of the main row and
/// of the number pad, whether NumLock is on or off. Nothing with Ctrl, Alt or Meta: those are the
/// clerk's.
[[nodiscard]] std::optional<PinKey> pinKeyOf(const QKeyEvent& event);

/// Takes the PIN keys away from the whole application.
class PinKeys final : public PrivateKeys {
    Q_OBJECT
public:
    using Sink = std::function<void(PinKey)>;
    using Wanted = std::function<bool()>;

    PinKeys(Sink sink, Wanted wanted, QObject* parent);

protected:
    [[nodiscard]] bool wanted(const QObject& /*receiver*/) const override { return wanted_(); }

    [[nodiscard]] bool takes(const QKeyEvent& key) const override;
    [[nodiscard]] bool tells(const QKeyEvent& key) const override;
    void pressed(const QKeyEvent& key) override;

private:
    Sink sink_;
    Wanted wanted_;
};

} // namespace guitai::ui
