// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/closing/day.h"

#include <optional>
#include <string>
#include <string_view>

namespace guitai::closing {

inline constexpr int daySchema = 1;

/// Canonical JSON with its schema number: what a supervisor signs.
[[nodiscard]] std::string encode(const Day& day);
/// Nothing for anything that encode does not write.
[[nodiscard]] std::optional<Day> decodeDay(std::string_view text);

} // namespace guitai::closing
