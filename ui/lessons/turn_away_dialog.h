// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QDialog>

class QLabel;

namespace guitai::ui {

class ChoiceList;
class KeyButton;

/// Why the customer is turned away: a digit, then Enter. Esc: not after all.
class TurnAwayDialog : public QDialog {
    Q_OBJECT
public:
    explicit TurnAwayDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void turnedAway(guitai::practice::EndKind why);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    ChoiceList* why_;
};

} // namespace guitai::ui
