// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace guitai::ui {

/// Links all that is shown below it for the Tab key in the order in which one reads: down, and
/// from left to right; what one sheet holds, together. Pages show and hide their parts as work goes
/// on, so an order of the beginning would not stay right.
void linkInReadingOrder(QWidget& root);

} // namespace guitai::ui
