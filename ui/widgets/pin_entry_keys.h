// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

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

/// Takes PIN keys away from the whole application before anything else sees them.
///
/// Qt's accessibility bridge (QSpiApplicationAdaptor) filters the application's events too, and
/// sends the text of every key press over D-Bus. Of several filters the one installed last is asked
/// first, so this one is installed when an entry begins. The bridge may wake up while the entry
/// lasts, in a call delivered from the bus: calls (QEvent::MetaCall) are delivered by this filter
/// itself, which is installed again right after each.
///
/// The release of a key whose press was taken is taken too, even when the entry has ended
/// meanwhile: a holder may press Enter before the last digit is let go.
///
/// It also answers for the focused widget that no input method is wanted: otherwise an input method
/// would be handed the keys by the platform before any event exists.
class PinKeys final : public QObject {
    Q_OBJECT
public:
    using Sink = std::function<void(PinKey)>;
    using Wanted = std::function<bool()>;

    PinKeys(Sink sink, Wanted wanted, QObject* parent);
    ~PinKeys() override;

    void start();
    void stop();

    [[nodiscard]] bool running() const { return running_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool takeKey(QKeyEvent& event);
    [[nodiscard]] bool takeRelease(const QKeyEvent& event);
    void leaveWhenDone();
    void deliverAndComeFirst(QObject& receiver, QEvent& call);

    Sink sink_;
    Wanted wanted_;
    std::vector<int> down_; ///< keys taken and not let go yet
    bool running_ = false;
    bool installed_ = false;
};

} // namespace guitai::ui
