// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/step_view.h"
#include "ui/widgets/glyph.h"

namespace guitai::ui {
class Facts;
}

namespace guitai::ui {

/// The card in the reader is the one this is about. Goes on by itself once it is.
class ReadCardView : public StepView {
    Q_OBJECT
public:
    explicit ReadCardView(QWidget* parent = nullptr);

    [[nodiscard]] QString nextWord() const override;
    void goOn() override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    Glyph* glyph_;
    Facts* facts_;
    QLabel* status_;
};

} // namespace guitai::ui
