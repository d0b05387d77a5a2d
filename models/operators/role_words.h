// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/operator.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace guitai::operators {

/// `clerk supervisor`: words with a space between, as the table of operators has them.
[[nodiscard]] std::string rolesText(const std::set<Role>& roles);
[[nodiscard]] std::optional<std::set<Role>> rolesFrom(std::string_view text);

} // namespace guitai::operators
