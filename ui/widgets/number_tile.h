// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/enter_button.h"
#include "ui/widgets/look.h"

namespace guitai::ui {

/// A number over the word for what it counts; pressed, it shows what it counts.
class NumberTile : public EnterButton {
    Q_OBJECT
public:
    explicit NumberTile(QWidget* parent = nullptr);

    void setWord(const QString& word);
    /// `tone`: of the number, where there is one at all.
    void setNumber(int number, Tone tone = Tone::Plain);

    [[nodiscard]] int number() const { return number_; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setNames();

    QString word_;
    int number_ = 0;
    Tone tone_ = Tone::Plain;
};

} // namespace guitai::ui
