// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decode_error.h"
#include "models/outlet/event.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::outlet {

inline constexpr int eventsSchema = 1;

/// Canonical JSON with its schema number, as the domain's documents are.
[[nodiscard]] std::string encode(const std::vector<Event>& events);
/// Trusts nothing: says where a document is not what it should be.
[[nodiscard]] std::expected<std::vector<Event>, domain::DecodeError>
decodeEvents(std::string_view text);

} // namespace guitai::outlet
