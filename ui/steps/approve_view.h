// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/step_view.h"

class QLineEdit;

namespace guitai::ui {
class Facts;
class SecretLine;
} // namespace guitai::ui

namespace guitai::ui {

/// A different supervisor signs this very act, at this desk.
class ApproveView : public StepView {
    Q_OBJECT
public:
    explicit ApproveView(QWidget* parent = nullptr);

    void goOn() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString nextWord() const override;
    [[nodiscard]] bool canGoOn() const override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    Facts* facts_;
    QLabel* loginLabel_;
    QLabel* passwordLabel_;
    QLineEdit* login_;
    SecretLine* password_;
};

} // namespace guitai::ui
