// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/figures_models.h"

#include <QWidget>

#include <array>
#include <optional>

class QComboBox;
class QLabel;

namespace guitai::ui {

class FiguresLine;
class KeyButton;
class ProgressLine;
class TablePanel;

/// A month's or a year's numbers, for those who answer for the office. Nobody is named in them.
class StatisticsPanel : public QWidget {
    Q_OBJECT
public:
    explicit StatisticsPanel(QWidget* parent = nullptr);

    /// Which periods there are: the months of two years, and those years.
    void setToday(Date today);
    [[nodiscard]] figures::Period period() const;
    void advance(int done, int of);
    void showFigures(const figures::PeriodFigures& figures);
    void clear();
    void focusStart();

    [[nodiscard]] ProgressLine* progress() const { return progress_; }

    [[nodiscard]] QComboBox* choice() const { return period_; }

    [[nodiscard]] KeyButton* saveButton() const { return save_; }

Q_SIGNALS:
    void periodChosen(const guitai::figures::Period& period);
    void saveWanted(const guitai::figures::PeriodFigures& figures, const QString& path);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] std::array<QWidget*, 3> ofFigures() const;
    void retranslate();
    void fillPeriods();
    void tell();
    void save();

    views::ProcedureFiguresModel procedures_{};
    views::RefusalModel refusals_{};
    views::MonthModel months_{};
    std::optional<figures::PeriodFigures> figures_{};
    Date today_{};
    QLabel* label_;
    QComboBox* period_;
    KeyButton* save_;
    ProgressLine* progress_;
    FiguresLine* sums_;
    TablePanel* procedurePanel_;
    TablePanel* monthPanel_;
    TablePanel* refusalPanel_;
};

} // namespace guitai::ui
