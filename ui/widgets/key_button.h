// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace guitai::ui {

/// A button that also shows the key that presses it: `Next ⏎`, `Back Esc`.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(const QString& key, bool primary = false, QWidget* parent = nullptr);

    void setWord(const QString& word);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    QString key_;
    bool primary_;
};

} // namespace guitai::ui
