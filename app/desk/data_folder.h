// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_error.h"
#include "models/domain/rules.h"

#include <expected>
#include <filesystem>

namespace guitai::app {

/// `$XDG_DATA_HOME/guitai`.
[[nodiscard]] std::filesystem::path dataFolder();

/// The region's pack, or which file is wrong where.
[[nodiscard]] std::expected<domain::Rules, DeskError> rulesOf(const std::string& region);

} // namespace guitai::app
