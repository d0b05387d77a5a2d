// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/preferences.h"

#include <filesystem>
#include <optional>

namespace guitai::app {

/// What was chosen for the window, as it was kept.
struct KeptPreferences {
    ui::Preferences preferences{};
    bool unreadable = false; ///< the file is not one of ours, or damaged: nothing of it is used
    int outOfRange = 0;      ///< values that nobody can have chosen here: the default instead
};

/// `window.ini` in the counter's folder. Whoever can write there can change it, so it is believed
/// in nothing but what the settings page offers. No file is no fault.
[[nodiscard]] std::filesystem::path preferencesFile(const std::filesystem::path& folder);
[[nodiscard]] KeptPreferences loadPreferences(const std::filesystem::path& file);
/// False when it could not be written; then the file is as it was.
[[nodiscard]] bool savePreferences(const std::filesystem::path& file,
                                   const ui::Preferences& preferences);

} // namespace guitai::app
