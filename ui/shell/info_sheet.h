// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace guitai::ui {

class KeyButton;

/// A sheet over the window that explains something and offers where to go from there. Esc or a
/// click elsewhere closes it, and the focus is back where it was.
class InfoSheet : public QFrame {
    Q_OBJECT
public:
    struct Way {
        QString word{};
        std::function<void()> go{};
    };

    explicit InfoSheet(QWidget* parent);

    /// Below `anchor`, which is somewhere in the window; null: in the middle.
    void open(const Notice& notice, const std::vector<Way>& ways, const QWidget* anchor);
    void close();

    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place(const QWidget* anchor);

    Tone tone_ = Tone::Accent;
    Glyph* glyph_;
    QLabel* what_;
    QLabel* safe_;
    QLabel* doNow_;
    QHBoxLayout* line_;
    std::vector<KeyButton*> buttons_{};
    QPointer<QWidget> before_{};
};

} // namespace guitai::ui
