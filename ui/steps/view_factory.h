// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

class QWidget;

namespace guitai::ui {

class StepView;

/// The view of a kind of step. The parent owns it.
[[nodiscard]] StepView* makeStepView(procedure::StepKind kind, QWidget* parent);

} // namespace guitai::ui
