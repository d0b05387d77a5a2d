// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/step_view.h"

namespace guitai::ui {
class Facts;
}

namespace guitai::ui {

/// Who stands here, for whom, and which card: nothing to enter, one thing to compare.
class IdentifyView : public StepView {
    Q_OBJECT
public:
    explicit IdentifyView(QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    Facts* facts_;
};

} // namespace guitai::ui
