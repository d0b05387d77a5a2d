// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace guitai::ui {

class Frame;

/// The pages and dialogs of practice in each of their states: `show` brings a page to the front of
/// the window, `take` makes a picture of that.
void showLessons(Frame& window, const std::function<void(QWidget*)>& show,
                 const std::function<void(const char*)>& take);

} // namespace guitai::ui
