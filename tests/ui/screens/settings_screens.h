// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace guitai::ui {

class DiagnosisPage;
class SettingsPage;

/// The settings page with every kind of notice; `take` makes a picture.
void showSettings(SettingsPage& page, const std::function<void(const char*)>& take);

/// The self-diagnosis under way, done with things amiss, and copied.
void showDiagnosis(DiagnosisPage& page, const std::function<void(const char*)>& take);

} // namespace guitai::ui
