// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/batch_models.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace guitai::ui {

class KeyButton;
class ProgressLine;
class TablePanel;

/// Batches to the factory and back (制卡, 制卡回盘).
class FactoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit FactoryPanel(QWidget* parent = nullptr);

    void showBatches(const std::vector<batches::ListedBatch>& all);
    void showProgress(int done, int of);
    /// What could not be sent stands in the table below, with its reason.
    void showSent(const batches::SentBatch& sent);
    void endProgress();
    void clear();
    void focusStart();

Q_SIGNALS:
    void sendWanted(const QString& path, bool gb18030);
    void returnsWanted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void askWhere();

    views::BatchModel model_{};
    views::ReportModel left_{};
    TablePanel* table_;
    TablePanel* leftPanel_;
    ProgressLine* progress_;
    QCheckBox* gb18030_;
    QLabel* hint_;
    KeyButton* send_;
    KeyButton* returns_;
};

} // namespace guitai::ui
