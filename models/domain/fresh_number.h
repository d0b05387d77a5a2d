// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/card_number.h"
#include "models/base/uuid.h"

namespace guitai::domain {

/// A card number that nobody has, but for a chance that the registry's directory catches. The same
/// for the same id.
[[nodiscard]] CardNumber freshNumber(const Uuid& operation);

} // namespace guitai::domain
