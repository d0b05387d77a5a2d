// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/step_view.h"

class QProgressBar;

namespace guitai::ui {
class ActList;
}

namespace guitai::ui {

/// Leave, host, chip, report: one line an act, with its state in words. Nothing to do but wait;
/// where something stands in the way the banner says what.
class PerformView : public StepView {
    Q_OBJECT
public:
    explicit PerformView(QWidget* parent = nullptr);

    [[nodiscard]] QString nextWord() const override;
    void goOn() override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    ActList* acts_;
    QProgressBar* progress_;
};

} // namespace guitai::ui
