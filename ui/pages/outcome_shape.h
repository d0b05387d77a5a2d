// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/shape_delegate.h"

namespace guitai::ui {

/// Of a report's outcome, by its raw value.
[[nodiscard]] ShapeDelegate::Shape outcomeShape(const QModelIndex& index);

} // namespace guitai::ui
