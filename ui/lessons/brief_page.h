// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QWidget>

class QLabel;

namespace guitai::ui {

class CustomerPanel;
class KeyButton;

/// Before an exercise, and whenever the learner wants to ask the customer something: who stands
/// there and why. Enter serves him; digits ask.
class BriefPage : public QWidget {
    Q_OBJECT
public:
    explicit BriefPage(QWidget* parent = nullptr);

    void showCustomer(const views::CustomerView& customer);
    /// Work is under way: Enter goes back to it.
    void setBegun(bool begun);
    void focusStart();

Q_SIGNALS:
    void served();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    CustomerPanel* customer_;
    QLabel* keys_;
    KeyButton* serve_;
    bool begun_ = false;
};

} // namespace guitai::ui
