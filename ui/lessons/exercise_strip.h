// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QWidget>

class QLabel;

namespace guitai::ui {

class Face;
class KeyButton;

/// Under the practice band while an exercise is done: who stands there, and what the learner can do
/// beside the work. Every button has its key wherever the focus is.
class ExerciseStrip : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseStrip(QWidget* parent = nullptr);

    void showCustomer(const views::CustomerView& customer);
    void setPapers(int count);
    /// The one given last, empty before any; how many there are yet, and what each costs.
    void showHint(const QString& hint, int left, int cost);
    /// What has gone wrong and what to do about it; empty: nothing.
    void showMishap(const QString& what, const QString& mending);

Q_SIGNALS:
    void customerWanted();
    void papersWanted();
    void hintWanted();
    void turnAwayWanted();
    void mendWanted();
    void leaveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    KeyButton* add(int key, const QString& name, void (ExerciseStrip::*wanted)());
    void retranslate();

    Face* face_;
    QLabel* title_;
    QLabel* words_;
    KeyButton* customer_;
    KeyButton* papers_;
    KeyButton* hint_;
    KeyButton* away_;
    KeyButton* mend_;
    KeyButton* leave_;
    QString mending_;
    QString hintText_;
    QString mishap_;
    int paperCount_ = 0;
    int hintCost_ = 0; ///< points
};

} // namespace guitai::ui
