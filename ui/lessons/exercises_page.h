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

/// The exercises by level, those of the present region first: what each is about, what it has
/// brought at best. Enter opens the first that has not been done.
class ExercisesPage : public QWidget {
    Q_OBJECT
public:
    using Rows = std::function<std::vector<views::ExerciseRow>()>; ///< in the present language

    explicit ExercisesPage(Rows rows, QWidget* parent = nullptr);

    void refresh();
    void focusStart();
    void setLearner(const QString& name);
    [[nodiscard]] QString learner() const;

    [[nodiscard]] QTreeWidget* list() const { return list_; }

Q_SIGNALS:
    void chosen(const std::string& id);
    void learnerChanged(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openCurrent();
    void showCurrent();
    void fill();
    void retranslate();

    Rows source_;
    std::vector<views::ExerciseRow> rows_{};
    QLabel* title_;
    QLabel* hint_;
    QLabel* learnerLabel_;
    QLineEdit* learner_;
    QTreeWidget* list_;
    QLabel* name_;
    QLabel* place_;
    QLabel* story_;
    QLabel* best_;
    KeyButton* open_;
};

} // namespace guitai::ui
