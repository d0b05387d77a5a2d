// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace guitai::ui {

class TodayPage;

/// The page of numbers in each of its states; `take` makes a picture.
void showTodayStates(TodayPage& page, const std::function<void(const char*)>& take);

} // namespace guitai::ui
