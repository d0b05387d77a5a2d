// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace guitai::views {
class QueueModel;
}

namespace guitai::ui {

/// What waits to be sent, what came back, and what to do about it.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    /// The model is the caller's and outlives the page.
    explicit QueuePage(views::QueueModel& model, QWidget* parent = nullptr);

    void focusStart();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void count();

    views::QueueModel& model_;
    QLabel* title_;
    QLabel* sum_;
    QLabel* empty_;
    QTableView* table_;
};

} // namespace guitai::ui
