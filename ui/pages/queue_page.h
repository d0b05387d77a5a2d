// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>

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
    /// Other rules than before are in force: said here as long as the program runs.
    void tellRulesChanged(const QString& before, const QString& now);
    [[nodiscard]] static Notice rulesNotice(const QString& before, const QString& now);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void count();

    views::QueueModel& model_;
    QLabel* title_;
    Banner* rules_;
    std::function<Notice()> rulesWords_{};
    QLabel* sum_;
    QLabel* empty_;
    QTableView* table_;
};

} // namespace guitai::ui
