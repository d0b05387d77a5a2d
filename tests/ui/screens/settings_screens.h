// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace guitai::ui {

class SettingsPage;

/// The settings page with every kind of notice; `take` makes a picture.
void showSettings(SettingsPage& page, const std::function<void(const char*)>& take);

} // namespace guitai::ui
