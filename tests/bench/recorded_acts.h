// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace guitai::bench {

/// The statements of one act, from its BEGIN to its COMMIT, with their values in them.
using ActStatements = std::vector<std::string>;

/// Commits that many acts to a store in a folder of its own, and tells what it asked SQLite for.
[[nodiscard]] std::optional<std::vector<ActStatements>> recordActs(std::size_t count);

} // namespace guitai::bench
