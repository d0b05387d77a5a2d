// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/virtual/card_memory.h"

#include <optional>
#include <string>
#include <string_view>

namespace guitai::virtualcard {

/// The card's memory as text (JSON, schema 1).
[[nodiscard]] std::string toJson(const CardMemory& memory);

/// Nothing for any text that is not a whole card.
[[nodiscard]] std::optional<CardMemory> memoryFromJson(std::string_view text);

} // namespace guitai::virtualcard
