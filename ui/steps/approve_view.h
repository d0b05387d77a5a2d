// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/approval_means.h"
#include "ui/steps/step_view.h"

#include <map>

class QButtonGroup;
class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace guitai::ui {
class CodePanel;
class Facts;
class KeyButton;
class SecretLine;
} // namespace guitai::ui

namespace guitai::ui {

/// A different supervisor signs this very act: at this desk, at another one that shares the
/// registry, or answers for it over the telephone.
class ApproveView : public StepView {
    Q_OBJECT
public:
    enum class Way { Here = 1, Elsewhere = 2, Telephone = 3 };

    explicit ApproveView(QWidget* parent = nullptr);

    /// Which ways there are at this counter.
    void setMeans(const procedure::ApprovalMeans& means);

    void goOn() override;
    bool choose(int digit) override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString nextWord() const override;
    [[nodiscard]] bool canGoOn() const override;
    [[nodiscard]] QString help() const override;

    [[nodiscard]] Way way() const { return way_; }

protected:
    void render() override;

private:
    void addWay(Way way, QWidget* panel);
    [[nodiscard]] QWidget* makeHere();
    [[nodiscard]] QWidget* makeElsewhere();
    void take(Way way);
    [[nodiscard]] bool offered(Way way) const;
    void renderFacts();
    void renderElsewhere();

    procedure::ApprovalMeans means_{};
    Way way_ = Way::Here;
    Facts* facts_;
    QWidget* ways_;
    QButtonGroup* group_;
    std::map<Way, QRadioButton*> buttons_{};
    std::map<Way, QWidget*> panels_{};
    QStackedWidget* stack_;
    QLabel* loginLabel_;
    QLabel* passwordLabel_;
    QLineEdit* login_;
    SecretLine* password_;
    QLabel* asked_;
    QLabel* who_;
    KeyButton* takeBack_;
    CodePanel* code_;
};

} // namespace guitai::ui
