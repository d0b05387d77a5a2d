// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_error.h"
#include "models/domain/rules.h"
#include "models/rules/pack_error.h"
#include "models/rules/pack_signature.h"
#include "models/store/store.h"

#include <expected>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace guitai::app {

/// `$XDG_DATA_HOME/guitai`.
[[nodiscard]] std::filesystem::path dataFolder();
/// `$XDG_DATA_HOME/guitai/counter`: a real counter's, unless another one is named.
[[nodiscard]] std::filesystem::path counterDataFolder();
/// `store` in a real counter's folder; the machine secret is the administrator's
/// (/etc/guitai/machine.secret) where he has put one, else `machine.secret` beside the store; with
/// the office's second factor, where it has one (command_factor.h).
[[nodiscard]] store::Location counterLocation(const std::filesystem::path& folder);

/// Whose packs a counter takes: the administrator's /etc/guitai/rules-keys where it is, else
/// `rules-keys` in the counter's folder.
[[nodiscard]] rules::TrustedKeys rulesKeys(const std::filesystem::path& folder);

/// The names of regions, by the ids of their packs.
using RegionNames = std::map<std::string, domain::Names>;

struct InstalledRules {
    domain::Rules own;                       ///< the region's
    std::string text;                        ///< its pack, as it was read
    std::vector<rules::PackError> leftOut{}; ///< what is wrong with packs of others; the rest work
    RegionNames regions{};                   ///< of all that work
};

/// The region's pack and the others' faults, read once; or why there is none. Where keys are given,
/// one of them must have signed it; packs of other regions that are not signed so are not meant for
/// this counter, and no fault.
[[nodiscard]] std::expected<InstalledRules, DeskError>
rulesOf(const std::string& region, const rules::TrustedKeys* trusted = nullptr);

} // namespace guitai::app
