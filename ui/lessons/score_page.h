// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace guitai::ui {

class KeyButton;

/// What an exercise has brought: each point with its reason and its rule, the time, the lesson; and
/// on to the next one, again, or back to the list.
class ScorePage : public QWidget {
    Q_OBJECT
public:
    explicit ScorePage(QWidget* parent = nullptr);

    void showScore(const views::ScoreView& score);
    void focusStart();

Q_SIGNALS:
    void nextWanted();
    void repeatWanted();
    void listWanted();
    void printWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    views::ScoreView score_{};
    QLabel* title_;
    QLabel* total_;
    QLabel* took_;
    QLabel* lesson_;
    QWidget* rows_;
    QGridLayout* grid_;
    KeyButton* next_;
    KeyButton* repeat_;
    KeyButton* print_;
    KeyButton* list_;
};

} // namespace guitai::ui
