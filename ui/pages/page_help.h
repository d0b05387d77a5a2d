// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace guitai::ui {

/// A page that F1 explains. Steps of a procedure explain themselves (StepView::help).
enum class HelpPage {
    SignIn,
    Today,
    Holder,
    EarlierActs,
    Queue,
    Batches,
    DayEnd,
    Approvals,
    Exercises,
    Exercise,
    Score,
    Trainer,
    Practice,
    Settings,
    Diagnosis,
};

/// What this page is, and what keys do there.
[[nodiscard]] QString helpOf(HelpPage page);
/// What keys do everywhere.
[[nodiscard]] QString helpOnKeys();

} // namespace guitai::ui
