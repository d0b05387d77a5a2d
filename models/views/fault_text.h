// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <QString>

/// Faults of card and host in words. Sentences say what happened; what to do follows from Recovery.
namespace guitai::views {

[[nodiscard]] QString titleOf(cardio::CardFault fault);
[[nodiscard]] QString textOf(cardio::CardFault fault);
[[nodiscard]] QString textOf(cardio::KeyFault fault);
[[nodiscard]] QString textOf(cardio::Recovery recovery);
[[nodiscard]] QString textOf(hosts::HostFault fault);
[[nodiscard]] QString todoOf(hosts::HostFault fault);
[[nodiscard]] const char* codeOf(hosts::HostFault fault);

} // namespace guitai::views
