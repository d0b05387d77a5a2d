// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/approval_code.h"

namespace guitai::procedure {

// How many digits are said over the telephone.
using operators::challengeDigits;
using operators::codeDigits;
using operators::numberDigits;

/// Where a supervisor other than the clerk can approve.
struct ApprovalMeans {
    bool here = true;         ///< this counter knows one
    bool elsewhere = false;   ///< other counters share the registry
    bool byTelephone = false; ///< the registry can check a code
};

} // namespace guitai::procedure
