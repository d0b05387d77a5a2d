// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/views/language.h"

#include <QSize>

#include <functional>

class QWidget;

namespace guitai::ui {

using PictureTaken = std::function<void(const char* name, QWidget& window)>;

/// Every page of the clerk's window, and the customer's screen, in each of its states: told one
/// after the other, in the language of the moment. The window is shown.
void drawAll(views::Languages& languages, QSize size, const PictureTaken& taken);

} // namespace guitai::ui
