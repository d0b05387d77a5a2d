// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/domain/rules.h"

namespace guitai::domain {

/// The acts of the pack that the request is about: of each credential that is named, of each
/// application, of the loss or replacement or closing that is asked for. A replacement without a
/// card is the legacy card's. Where the request does not say which, all of the procedure.
[[nodiscard]] std::vector<const ActRules*> actsMeant(const Request& request, const Rules& rules);

} // namespace guitai::domain
