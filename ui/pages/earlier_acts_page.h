// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/earlier_acts.h"
#include "models/views/earlier_act_model.h"
#include "models/views/printed_text.h"
#include "ui/widgets/banner.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace guitai::ui {

class KeyButton;
class TablePanel;

/// What was done for a holder before, and the papers of each act once more: a row is chosen, a
/// digit makes the paper.
class EarlierActsPage : public QWidget {
    Q_OBJECT
public:
    explicit EarlierActsPage(QWidget* parent = nullptr);

    void showActs(const procedure::EarlierActs& acts);
    /// Of the row that is chosen; of another they are dropped.
    void showPapers(const procedure::KeptPapers& papers);
    /// Stays until another row is chosen.
    void tell(std::function<Notice()> words);
    /// Nobody's data stay on it.
    void clear();
    void focusStart();

    [[nodiscard]] static QString word();

    [[nodiscard]] TablePanel* acts() const { return panel_; }

Q_SIGNALS:
    /// What papers does it have?
    void chosen(const guitai::Uuid& run);
    void printWanted(guitai::views::Printed what, const guitai::procedure::KeptPapers& papers);
    /// The record of all of them.
    void recordWanted(const guitai::procedure::EarlierActs& acts);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void choose(int row);
    void fillPapers();
    void retranslate();
    bool press(int digit);

    views::EarlierActModel model_{};
    std::optional<procedure::EarlierActs> acts_{};
    std::optional<procedure::KeptPapers> papers_{};
    std::optional<Uuid> run_{}; ///< of the row that is chosen
    std::function<Notice()> words_{};

    QLabel* title_;
    QLabel* holder_;
    Banner* notice_;
    TablePanel* panel_;
    QLabel* papersTitle_;
    QLabel* hint_;
    QVBoxLayout* buttons_;
    KeyButton* record_;
    KeyButton* back_;
};

} // namespace guitai::ui
