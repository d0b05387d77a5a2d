// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/operator.h"

namespace guitai::operators {

/// Who may take the audit trail out and read reports on it: whoever answers for the outlet's acts,
/// and whoever answers for its people. A clerk would see whom his colleagues served.
[[nodiscard]] inline bool mayReadTrail(const Operator& who) {
    return who.active && (who.has(Role::Supervisor) || who.has(Role::Administrator));
}

} // namespace guitai::operators
