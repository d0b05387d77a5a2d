// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace guitai::procedure {

/// Where a supervisor other than the clerk can approve.
struct ApprovalMeans {
    bool here = true;         ///< this counter knows one
    bool elsewhere = false;   ///< other counters share the registry
    bool byTelephone = false; ///< the registry can check a code
};

} // namespace guitai::procedure
