// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/steps/asker_papers.h"
#include "ui/steps/step_view.h"

#include <vector>

namespace guitai::ui {
class ChoiceList;
}

namespace guitai::ui {

/// What is shown: role by the first digits, papers by the others. All that is needed is listed; the
/// clerk ticks what lies on the desk.
class PapersView : public StepView {
    Q_OBJECT
public:
    explicit PapersView(QWidget* parent = nullptr);

    void goOn() override;
    bool choose(int digit) override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    [[nodiscard]] std::set<domain::Paper> shown() const;
    [[nodiscard]] domain::RequesterRole role() const;
    void fillPapers();
    void askAbout();

    ChoiceList* roles_;
    ChoiceList* papers_;
    QLabel* missing_;
    std::vector<AskerPapers> askers_{};
    std::vector<domain::Paper> listed_{};
    std::optional<Uuid> run_{};
};

} // namespace guitai::ui
