// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/step_view.h"
#include "ui/widgets/glyph.h"

#include <vector>

namespace guitai::ui {

class ShyScroll;
class Facts;
class KeyButton;
class Panel;
} // namespace guitai::ui

namespace guitai::ui {

/// What happened, the voucher, the card back; then the next customer.
class HandOverView : public StepView {
    Q_OBJECT
public:
    explicit HandOverView(QWidget* parent = nullptr);

    void goOn() override;
    bool choose(int digit) override;
    [[nodiscard]] QString nextWord() const override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;
    void fillFacts();
    void fillPapers();

    Panel* result_;
    Glyph* glyph_;
    QLabel* outcome_;
    QLabel* detail_;
    Facts* facts_;
    ShyScroll* factsPlace_;
    std::vector<KeyButton*> print_{}; ///< one a paper, pressed by its digit
    std::vector<views::Printed> printed_{};
    QVBoxLayout* papers_;
    QLabel* advice_;
};

} // namespace guitai::ui
