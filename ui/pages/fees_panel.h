// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/batch_models.h"

#include <QWidget>

class QDateEdit;
class QLabel;

namespace guitai::ui {

class TablePanel;

/// The fees of a day, tied out with the acts that they were taken for (O4).
class FeesPanel : public QWidget {
    Q_OBJECT
public:
    explicit FeesPanel(QWidget* parent = nullptr);

    void setToday(Date today);
    [[nodiscard]] Date day() const;
    void showFees(const batches::DayFees& fees);
    void clear();
    void focusStart();

Q_SIGNALS:
    void dayChosen(std::chrono::year_month_day day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tell();

    views::FeeModel acts_{};
    views::FeeDifferenceModel differences_{};
    batches::DayFees fees_{};
    QLabel* label_;
    QDateEdit* day_;
    QLabel* sum_;
    QLabel* tied_;
    TablePanel* actPanel_;
    TablePanel* differencePanel_;
};

} // namespace guitai::ui
