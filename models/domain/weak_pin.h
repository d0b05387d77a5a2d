// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/holder_file.h"
#include "models/domain/rules.h"

#include <cstdint>
#include <optional>
#include <span>

namespace guitai::domain {

/// Why the region does not take this PIN as a new one, or nothing. The only place of that rule.
/// `digits` are SecretPin::digits(), six values 0–9; they are compared where they stand and never
/// copied, and nothing is allocated on their account.
[[nodiscard]] std::optional<WeakPinReason> weakPin(std::span<const std::uint8_t> digits,
                                                   const HolderFile& file, const Card& card,
                                                   const Rules& rules);

} // namespace guitai::domain
