// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/figures_models.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace guitai::ui {

class BarPanel;
class NumberTile;
class TablePanel;

/// Today in numbers, and the list behind the one that is chosen.
class TodayPanel : public QWidget {
    Q_OBJECT
public:
    explicit TodayPanel(QWidget* parent = nullptr);

    /// What is chosen stays chosen.
    void showToday(const office::Today& today);
    void clear();
    void focusStart();
    void choose(const office::Choice& choice);

    [[nodiscard]] const office::Choice& chosen() const { return choice_; }

    [[nodiscard]] NumberTile* tile(office::Number number) const;

    [[nodiscard]] BarPanel* served() const { return served_; }

    [[nodiscard]] BarPanel* refused() const { return refused_; }

    [[nodiscard]] const views::BehindModel& behind() const { return behind_; }

    [[nodiscard]] TablePanel* list() const { return list_; }

Q_SIGNALS:
    void actWanted(const guitai::Uuid& operation); ///< its line was opened
    void openWorkWanted();                         ///< likewise, of a procedure under way

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fill();
    void showChoice();
    void open(int row);

    views::BehindModel behind_{};
    office::Today today_{};
    office::Choice choice_{};
    std::array<NumberTile*, 6> tiles_{}; ///< in the order of office::Number
    std::vector<office::NumberPart> servedParts_{};
    std::vector<office::NumberPart> refusedParts_{};
    BarPanel* served_;
    BarPanel* refused_;
    TablePanel* list_;
    QLabel* hint_;
};

} // namespace guitai::ui
