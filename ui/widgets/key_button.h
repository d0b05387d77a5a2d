// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace guitai::ui {

/// A button that also shows the key that presses it: `Next ⏎`, `Back Esc`. Flat, so that its word
/// stands on one colour of known contrast.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    explicit KeyButton(const QString& key = {}, bool primary = false, QWidget* parent = nullptr);

    void setWord(const QString& word);
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString key_;
    bool primary_;
};

} // namespace guitai::ui
