// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/queue_acts.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QTableView;

namespace guitai::views {
class QueueModel;
}

namespace guitai::ui {

class QueueItemPanel;

/// What waits to be sent, what came back, and what to do about it: the row that is chosen, and
/// below it what the clerk can do.
class QueuePage : public QWidget {
    Q_OBJECT
public:
    /// The model is the caller's and outlives the page.
    explicit QueuePage(views::QueueModel& model, QWidget* parent = nullptr);

    void focusStart();
    /// That act's row, at once or when it is loaded.
    void chooseAct(const Uuid& operation);
    /// Of the row that is chosen; of another it is dropped.
    void showItem(const procedure::ShownItem& shown);
    void tellDone(procedure::QueueChoice choice);
    void tellRefused(const procedure::ChoiceRefused& why);
    /// What queued it left no papers here, or they could not be read.
    void tellNoPapers(const store::StoreError& why);
    /// Nothing of what was looked at stays.
    void clear();

    [[nodiscard]] QueueItemPanel* panel() const { return panel_; }

    /// Other rules than before are in force: said here as long as the program runs.
    void tellRulesChanged(const QString& before, const QString& now);
    [[nodiscard]] static Notice rulesNotice(const QString& before, const QString& now);

Q_SIGNALS:
    /// A row was chosen, or the queue was loaded anew: how does it stand?
    void chosen(const guitai::Uuid& operation);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void choose(int row);
    void chooseAgain();
    void tell(std::function<Notice()> notice);
    void retranslate();
    void count();

    views::QueueModel& model_;
    QLabel* title_;
    Banner* rules_;
    std::function<Notice()> rulesWords_{};
    QLabel* sum_;
    QLabel* empty_;
    QTableView* table_;
    Banner* told_;
    std::function<Notice()> notice_{};
    QueueItemPanel* panel_;
    std::optional<Uuid> operation_{}; ///< of the row that is chosen
    bool loading_ = false;            ///< the rows are being replaced: no choice of anybody's
};

} // namespace guitai::ui
