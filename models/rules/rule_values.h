// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"

#include <nlohmann/json.hpp>

namespace guitai::rules {

/// What the rules say once they are read: lists that are used stand where they are used, defaults
/// in every act, and sources nowhere. An act stands under its path,
/// `/acts/report-loss/formal/social`. What a case may expect as `values`.
[[nodiscard]] nlohmann::json valuesOf(const domain::Rules& rules);

/// Where the act stands in a pack, without `/acts/`.
[[nodiscard]] std::string pathOf(const domain::ActKey& key);

} // namespace guitai::rules
