// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace guitai::ui {

/// Tells that nobody has touched keyboard or mouse for a while, at whichever of the program's
/// windows. It sees that a key was pressed, not which.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(std::chrono::milliseconds patience, QObject* parent = nullptr);

    void setPatience(std::chrono::milliseconds patience);
    /// Something goes on that somebody waits for: as good as a touch.
    void touch();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer timer_;
};

} // namespace guitai::ui
