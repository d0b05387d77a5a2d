// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace guitai::rules {

/// Whether the catalogue of rules has this id (`P2a`). A pack may rest on no other.
[[nodiscard]] bool knownRule(std::string_view id);

/// Every id of the catalogue, in its order.
[[nodiscard]] std::span<const std::string_view> ruleIds();

/// Whether the rule allows or forbids an act. The others are values or conduct.
[[nodiscard]] bool decides(std::string_view id);

} // namespace guitai::rules
