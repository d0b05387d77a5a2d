// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <vector>

class QKeyEvent;

namespace guitai::ui {

/// Takes keys away from the whole application before anything else sees them: for what is typed and
/// must not be overheard.
///
/// Qt's accessibility bridge (QSpiApplicationAdaptor) filters the application's events too, and
/// sends the text of every key press over D-Bus. Of several filters the one installed last is asked
/// first, so this one is installed when the typing begins. The bridge may wake up while it lasts,
/// in a call delivered from the bus: calls (QEvent::MetaCall) are delivered by this filter itself,
/// which is installed again right after each.
///
/// The release of a key whose press was taken is taken too, even when the typing has ended
/// meanwhile: a holder may press Enter before the last digit is let go.
///
/// It also answers for the focused widget that no input method is wanted: otherwise an input method
/// would be handed the keys by the platform before any event exists.
class PrivateKeys : public QObject {
    Q_OBJECT
public:
    ~PrivateKeys() override;

    void start();
    void stop();

    [[nodiscard]] bool running() const { return running_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    explicit PrivateKeys(QObject* parent);

    /// Whether what is sent to the receiver now, the focused window at first, is meant for here.
    [[nodiscard]] virtual bool wanted(const QObject& receiver) const = 0;
    /// Whether the key is one of those that are taken.
    [[nodiscard]] virtual bool takes(const QKeyEvent& key) const = 0;
    /// Whether letting it go would tell something, though its press was not taken.
    [[nodiscard]] virtual bool tells(const QKeyEvent& key) const = 0;
    /// A key was taken. One that is held down comes again and again (isAutoRepeat()).
    virtual void pressed(const QKeyEvent& key) = 0;

private:
    [[nodiscard]] bool takePress(const QObject& receiver, QKeyEvent& event);
    [[nodiscard]] bool takeRelease(const QObject& receiver, const QKeyEvent& event);
    void leaveWhenDone();
    void deliverAndComeFirst(QObject& receiver, QEvent& call);

    std::vector<quint32> down_; ///< keys taken and not let go yet
    bool running_ = false;
    bool installed_ = false;
};

} // namespace guitai::ui
