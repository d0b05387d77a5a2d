// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitaictl/output.h"
#include "models/store/audit_finding.h"

namespace guitai::ctl {

/// What a verification found, with Altered when the trail is not what it was. `sent`: heads that
/// were handed out, for the last of which somebody may be asked.
ExitCode tell(Output& output, const store::AuditFinding& finding,
              const std::vector<store::AuditAnchor>& sent);

/// `{"sequence":…,"hash":…}`; null when nothing is on record.
[[nodiscard]] Json jsonOf(const store::AuditHead& head);

} // namespace guitai::ctl
