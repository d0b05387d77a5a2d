// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/practice_views.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace guitai::ui {

class Face;
class KeyButton;

/// Who stands at the window: the face, what he comes for, what he says when asked (a digit puts the
/// question), and the PINs that whoever plays him types.
class CustomerPanel : public QWidget {
    Q_OBJECT
public:
    explicit CustomerPanel(QWidget* parent = nullptr);

    void showCustomer(const views::CustomerView& customer);
    /// Puts the question with that digit; false where there is none.
    bool ask(int digit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    views::CustomerView customer_{};
    Face* face_;
    QLabel* title_;
    QLabel* story_;
    QLabel* says_;
    QLabel* pins_;
    QVBoxLayout* questions_;
    std::vector<KeyButton*> buttons_{};
    int asked_ = -1;
};

} // namespace guitai::ui
