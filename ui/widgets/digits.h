// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

namespace guitai::ui {

/// The digits of what was typed, of any width; spaces and all else are passed over.
[[nodiscard]] std::string digitsIn(const QString& typed);

/// As it is read out: so many in one breath.
[[nodiscard]] QString inGroups(const std::string& digits, std::size_t group);

} // namespace guitai::ui
