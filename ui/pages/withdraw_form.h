// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/queue_acts.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace guitai::ui {

class ChoiceList;
class KeyButton;

/// Whether a queued act is to be withdrawn, and why: one of the usual reasons, and a remark where
/// one is wanted. Enter withdraws, Esc keeps.
class WithdrawForm : public QWidget {
    Q_OBJECT
public:
    explicit WithdrawForm(QWidget* parent = nullptr);

    void ask(const procedure::ShownItem& shown);
    [[nodiscard]] bool press(int digit);

Q_SIGNALS:
    void given(guitai::procedure::WithdrawReason why, const std::string& remark);
    void kept();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void give();
    void render();
    void retranslate();

    std::optional<procedure::ShownItem> shown_{};
    QLabel* question_;
    ChoiceList* reasons_;
    QLabel* remarkLabel_;
    QLineEdit* remark_;
    QLabel* unfit_;
    KeyButton* keep_;
    KeyButton* withdraw_;
};

} // namespace guitai::ui
