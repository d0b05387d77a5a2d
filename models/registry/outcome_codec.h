// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decode_error.h"
#include "models/registry/registry.h"

#include <expected>
#include <string>
#include <string_view>

namespace guitai::registry {

/// As it is remembered and sent back: canonical JSON, schema 1, in the domain codec's manner.
/// `duplicate` belongs to an answer, not to what is remembered, and is left out.
[[nodiscard]] std::string encode(const Outcome& outcome);
[[nodiscard]] std::expected<Outcome, domain::DecodeError> decodeOutcome(std::string_view text);

} // namespace guitai::registry
