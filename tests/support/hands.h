// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>
#include <QWidget>
#include <QWindow>

#include <string_view>

namespace guitai::support {

/// A clerk's hands: real key and mouse events, that enter a window where the window system's do.
class Hands {
public:
    explicit Hands(QWidget* window)
        : window_(window) {}

    void press(Qt::Key key) { QTest::keyClick(window_->windowHandle(), key); }

    /// Printable ASCII.
    void type(std::string_view text) {
        for (const char c : text) {
            QTest::keyClick(window_->windowHandle(), c);
        }
    }

    void typePin(std::string_view digits) {
        for (const char digit : digits) {
            press(static_cast<Qt::Key>(Qt::Key_0 + (digit - '0')));
        }
        press(Qt::Key_Return);
    }

    void click(QWidget* what) {
        QTest::mouseClick(window_->windowHandle(), Qt::LeftButton, {},
                          what->mapTo(window_, what->rect().center()));
    }

private:
    QWidget* window_;
};

} // namespace guitai::support
