// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/practice_faults.h"

#include <QWidget>

#include <array>

class QLabel;

namespace guitai::ui {

class KeyButton;

/// What goes wrong at the practice counter when the learner wants it to, and is set right again.
class FaultBar : public QWidget {
    Q_OBJECT
public:
    /// The faults are the caller's and outlive the bar.
    explicit FaultBar(procedure::PracticeFaults& faults, QWidget* parent = nullptr);

    /// As the faults stand now.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void turn(procedure::PracticeFault fault);
    [[nodiscard]] QString wordOf(procedure::PracticeFault fault, bool stands) const;

    static constexpr std::array all{procedure::PracticeFault::CardPulled,
                                    procedure::PracticeFault::DeadLine,
                                    procedure::PracticeFault::ReaderServiceGone};

    procedure::PracticeFaults& faults_;
    QLabel* title_;
    std::array<KeyButton*, all.size()> buttons_{};
    bool armed_ = false; ///< a card is going to be pulled
};

} // namespace guitai::ui
