// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/form.h"
#include "ui/steps/step_view.h"

#include <vector>

class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace guitai::ui {
class ChoiceList;
}

namespace guitai::ui {

/// What the procedure wants to know besides: any form, drawn from its fields. Options are numbered
/// through, from the first field to the last; what is typed has its label and, where it is wrong,
/// its word beside it.
class DetailsView : public StepView {
    Q_OBJECT
public:
    explicit DetailsView(QWidget* parent = nullptr);

    void goOn() override;
    bool choose(int digit) override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString nextWord() const override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    struct Row {
        procedure::FormField field{};
        QLabel* label = nullptr;
        ChoiceList* choice = nullptr; ///< of One and Several
        QLineEdit* line = nullptr;    ///< of Text
        QLabel* wrong = nullptr;
    };

    void rebuild(const std::vector<procedure::FormField>& form);
    [[nodiscard]] Row makeRow(const procedure::FormField& field);
    void place(const Row& row, int at);
    void fill(const procedure::Answers& answers);
    void speak();
    void tellWrong();
    void tellWhatFollows();
    [[nodiscard]] procedure::Answers answers() const;
    /// Something differs at collection: the card is not handed out.
    [[nodiscard]] bool takesBack() const;

    QScrollArea* area_;
    QWidget* sheet_;
    QGridLayout* grid_;
    QLabel* note_;
    std::vector<Row> rows_{};
    std::optional<Uuid> run_{};
    std::optional<procedure::Field> wrong_{};
};

} // namespace guitai::ui
