// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_error.h"
#include "models/domain/rules.h"
#include "models/rules/pack_error.h"
#include "models/store/store.h"

#include <expected>
#include <filesystem>
#include <vector>

namespace guitai::app {

/// `$XDG_DATA_HOME/guitai`.
[[nodiscard]] std::filesystem::path dataFolder();
/// `$XDG_DATA_HOME/guitai/counter`: a real counter's, unless another one is named.
[[nodiscard]] std::filesystem::path counterDataFolder();
/// `store` in a real counter's folder; the machine secret is the administrator's
/// (/etc/guitai/machine.secret) where he has put one, else `machine.secret` beside the store.
[[nodiscard]] store::Location counterLocation(const std::filesystem::path& folder);

/// The region's pack, or why there is none.
[[nodiscard]] std::expected<domain::Rules, DeskError> rulesOf(const std::string& region);
/// Packs that were left out because something is wrong with them; the others work.
[[nodiscard]] std::vector<rules::PackError> brokenRules();

} // namespace guitai::app
