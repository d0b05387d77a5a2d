// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/step_view.h"

namespace guitai::ui {

class BeforeAfter;

/// Before → after, in words, before anything is written or sent.
class ConfirmView : public StepView {
    Q_OBJECT
public:
    explicit ConfirmView(QWidget* parent = nullptr);

    [[nodiscard]] QString nextWord() const override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    BeforeAfter* table_;
    QLabel* warning_;
};

} // namespace guitai::ui
