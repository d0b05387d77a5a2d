// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"

#include <optional>

namespace guitai::domain {

/// A bank's own window, or one that it keeps for social insurance: it has a bank.
[[nodiscard]] bool ofBank(WindowKind kind);

enum class WindowFault {
    BankMissing,      ///< a bank's window, and no bank named
    BankUnwanted,     ///< another window, and a bank named
    DistrictElsewhere ///< the district lies in another city
};

/// Why no counter can stand at such a window; nothing when one can.
[[nodiscard]] std::optional<WindowFault> faultOf(const Window& window);

} // namespace guitai::domain
