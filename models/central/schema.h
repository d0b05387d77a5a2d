// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace guitai::central {

/// One step of the shared registry's schema. Applied in one transaction, in order, once; what has
/// been applied anywhere never changes.
struct Migration {
    int number = 0;
    std::string_view name{};
    std::string_view sql{};
};

[[nodiscard]] std::span<const Migration> migrations();

} // namespace guitai::central
