// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace guitai::rules {

/// Whether the catalogue of rules has this id (`P2a`). A pack may rest on no other.
[[nodiscard]] bool knownRule(std::string_view id);

} // namespace guitai::rules
