// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace guitai::ui {

/// The trainer's page in each of its states, as showLessons does it.
void showTrainer(QWidget& window, const std::function<void(QWidget*)>& show,
                 const std::function<void(const char*)>& take);

} // namespace guitai::ui
