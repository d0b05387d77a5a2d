// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/batch_models.h"

#include <QWidget>

class QLabel;

namespace guitai::ui {

class KeyButton;
class TablePanel;

/// What lies at the outlet: blanks by number, finished cards by holder.
class StockPanel : public QWidget {
    Q_OBJECT
public:
    explicit StockPanel(QWidget* parent = nullptr);

    void showStock(const batches::Stock& stock);
    void clear();
    void focusStart();

Q_SIGNALS:
    void deliveryGiven(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tell();

    views::BlankModel blanks_{};
    views::FinishedCardModel cards_{};
    batches::Stock stock_{};
    QLabel* sum_;
    QLabel* few_;
    TablePanel* blankPanel_;
    TablePanel* cardPanel_;
    KeyButton* receive_;
};

} // namespace guitai::ui
