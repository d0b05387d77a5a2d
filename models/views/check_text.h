// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/procedure/self_check.h"

#include <QString>

#include <utility>
#include <vector>

/// The self-diagnosis in words.
namespace guitai::views {

[[nodiscard]] QString textOf(procedure::Check check);
[[nodiscard]] QString textOf(procedure::Standing standing);
[[nodiscard]] QString textOf(procedure::Finding finding);
/// What to do; empty where all is well.
[[nodiscard]] QString todoOf(procedure::Finding finding);

/// Part and version: of the program, of what it stands on, of the rules.
using Versions = std::vector<std::pair<QString, QString>>;

/// For support: every line and every version, nobody's name, number or login, no folder.
[[nodiscard]] QString reportText(const std::vector<procedure::Checked>& lines,
                                 const Versions& versions, Timestamp at);

} // namespace guitai::views
