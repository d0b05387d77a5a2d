// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QKeyEvent>

namespace guitai::ui {

/// A button that Enter presses as well as the space bar: on this counter Enter goes on everywhere.
class EnterButton : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }
};

} // namespace guitai::ui
