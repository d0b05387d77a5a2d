// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/enter_button.h"
#include "ui/widgets/look.h"

namespace guitai::ui {

/// One bar of a chart, that is a button to what stands behind it: its name, its number, and below
/// them the bar. A screen reader hears all of it as words.
class BarRow : public EnterButton {
    Q_OBJECT
public:
    struct Bar {
        QString name{};
        int count = 0;
        QString note{};   ///< beside the number: `median 3:25`
        QString spoken{}; ///< the note as it is read out
        double part = 0;  ///< of the longest bar, 0–1
        Tone tone = Tone::Accent;

        bool operator==(const Bar&) const = default;
    };

    explicit BarRow(QWidget* parent = nullptr);

    void set(const Bar& bar);

    [[nodiscard]] const Bar& bar() const { return bar_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString value() const;
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] int nameHeight(int width) const;

    Bar bar_;
};

} // namespace guitai::ui
