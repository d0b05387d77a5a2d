// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/document_form.h"
#include "ui/steps/step_view.h"

#include <map>
#include <string>

class QGridLayout;
class QLineEdit;

namespace guitai::ui {
class ChoiceList;
class KeyButton;
} // namespace guitai::ui

namespace guitai::ui {

/// The identity document of who stands there: read where there is a reader, else typed. A number
/// that was read is shown masked.
class DocumentView : public StepView {
    Q_OBJECT
public:
    explicit DocumentView(QWidget* parent = nullptr);

    void setMeans(const procedure::DocumentMeans& means);
    void showDocument(const procedure::DocumentRead& document);
    void tellNotRead(procedure::DocumentFault fault);

    void goOn() override;
    bool choose(int digit) override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString help() const override;

protected:
    void render() override;

private:
    struct Row {
        QLabel* label;
        QLineEdit* line;
        QLabel* wrong;
    };

    void addRow(procedure::DocumentField field, QGridLayout* grid);
    void speak();
    void fill();
    void tellWrong();
    [[nodiscard]] bool validity() const; ///< whether the paper states one
    [[nodiscard]] procedure::DocumentTyped typed() const;
    [[nodiscard]] QString text(procedure::DocumentField field) const;

    std::map<procedure::DocumentField, Row> rows_{};
    QLabel* checkLabel_;
    ChoiceList* check_;
    QLabel* note_;
    KeyButton* read_;
    procedure::DocumentMeans means_{};
    std::string numberRead_{}; ///< whole, while the line shows it masked
    std::optional<procedure::DocumentField> wrong_{};
    std::optional<procedure::DocumentFault> fault_{};
    std::optional<Uuid> run_{};
    std::optional<domain::Paper> paper_{};
    domain::RequesterRole role_{};
};

} // namespace guitai::ui
