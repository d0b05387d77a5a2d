// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/command.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace guitai::ui {

/// Ctrl+K: finds any action by Chinese, pinyin initials or English. A sheet over the window, not a
/// dialog: Esc or a click elsewhere closes it.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    void open(std::vector<Command> commands);
    void close();

    [[nodiscard]] QLineEdit* field() const { return field_; }

    [[nodiscard]] QListWidget* list() const { return list_; }

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void runCurrent();

    QLineEdit* field_;
    QListWidget* list_;
    std::vector<Command> commands_{};
    std::vector<const Command*> shown_{};
};

} // namespace guitai::ui
