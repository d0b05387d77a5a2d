// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace guitai::ui {

class KeyButton;

/// The exercises by level, those of the present region first, a trainer's own last: what each is
/// about, what it has brought at best. Enter opens the first that has not been done, Del takes one
/// of the trainer's own away, after a question.
class ExercisesPage : public QWidget {
    Q_OBJECT
public:
    using Rows = std::function<std::vector<views::ExerciseRow>()>; ///< in the present language

    using Sentences = std::function<QStringList()>; ///< likewise

    explicit ExercisesPage(Rows rows, QWidget* parent = nullptr);

    void refresh();
    void focusStart();
    void setLearner(const QString& name);
    /// Asked what of the trainer's own cannot be done, and why, a sentence each.
    void setLeftOut(Sentences sentences);
    [[nodiscard]] QString learner() const;

    [[nodiscard]] QTreeWidget* list() const { return list_; }

Q_SIGNALS:
    void chosen(const std::string& id);
    void learnerChanged(const QString& name);
    void trainerWanted();
    void removeWanted(const std::string& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void openCurrent();
    void showCurrent();
    void removeCurrent();
    [[nodiscard]] const views::ExerciseRow* current() const;
    void fill();
    void fillLeftOut();
    void retranslate();

    Rows source_;
    Sentences leftOutSource_{};
    std::vector<views::ExerciseRow> rows_{};
    QLabel* title_;
    QLabel* hint_;
    QLabel* learnerLabel_;
    QLineEdit* learner_;
    QLabel* leftOut_;
    QTreeWidget* list_;
    QLabel* name_;
    QLabel* place_;
    QLabel* story_;
    QLabel* best_;
    KeyButton* open_;
    KeyButton* remove_;
    KeyButton* trainer_;
};

} // namespace guitai::ui
