// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decode_error.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>
#include <vector>

namespace guitai::rules {

/// The published JSON Schema of a region's rules (schema/region-rules.schema.json), as built in.
[[nodiscard]] std::string_view regionRulesSchema();

/// The innermost places where the document is not as the schema (JSON Schema, draft 7) says; none
/// when all is well.
[[nodiscard]] std::vector<domain::DecodeError> checkAgainstSchema(const nlohmann::json& document,
                                                                  const nlohmann::json& schema);
/// Likewise, by the schema of a region's rules.
[[nodiscard]] std::vector<domain::DecodeError> checkAgainstSchema(const nlohmann::json& pack);

} // namespace guitai::rules
