// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <optional>
#include <string>
#include <string_view>

namespace guitai::procedure {

/// JSON for the journal. What must not outlive the process (PINs held, an effect under way) is not
/// in it, and neither is a situation of the moment unless the work has ended.
[[nodiscard]] std::string encode(const State& state);
/// Nothing for anything that encode did not write: another schema, a damaged text.
[[nodiscard]] std::optional<State> decodeState(std::string_view text);

} // namespace guitai::procedure
