// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/step_view.h"
#include "ui/widgets/glyph.h"

namespace guitai::ui {
class PinDotsLine;
}

namespace guitai::ui {

/// The holder types, on the customer's side. The clerk sees what is asked for and what is at stake,
/// and nothing of the PIN but how many digits stand. The last try is allowed by name.
class EnterPinView : public StepView {
    Q_OBJECT
public:
    explicit EnterPinView(QWidget* parent = nullptr);

    void goOn() override;
    [[nodiscard]] QString nextWord() const override;
    [[nodiscard]] bool canGoOn() const override;
    /// Whether keys may be taken on the customer's side now.
    [[nodiscard]] bool entryIsAllowed() const;
    void setDigitCount(int count);
    [[nodiscard]] static QString promptText(const procedure::PinPrompt& prompt);
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    [[nodiscard]] bool awaitsConsent() const;

    Glyph* glyph_;
    QLabel* who_;
    QLabel* tries_;
    PinDotsLine* dots_;
    QLabel* stake_;
    std::optional<procedure::PinPrompt> consented_{};
};

} // namespace guitai::ui
