// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_row.h"
#include "ui/widgets/panel.h"

#include <vector>

class QLabel;

namespace guitai::ui {

class ShyScroll;

/// A chart of bars on a sheet, each a button; where there are none, what to read instead.
class BarPanel : public Panel {
    Q_OBJECT
public:
    explicit BarPanel(QWidget* parent = nullptr);

    void setWords(const QString& heading, const QString& empty);
    void show(const std::vector<BarRow::Bar>& bars);
    /// The bar whose list is shown; -1: none.
    void setChosen(int index);

    [[nodiscard]] const std::vector<BarRow*>& bars() const { return bars_; }

Q_SIGNALS:
    void chosen(int index);

private:
    QWidget* held_;
    QVBoxLayout* rows_;
    ShyScroll* place_;
    QLabel* empty_;
    std::vector<BarRow*> bars_{};
};

} // namespace guitai::ui
