// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/recovery.h"

#include <string_view>

namespace guitai::ctl {

/// A recovery key is shown once and kept nowhere: it goes to standard output straight from locked
/// memory, through no stream's buffer. Other text that stands around it goes the same way.
void put(std::string_view text);
/// `"recovery": […]`, the last member of a document.
void putHalvesJson(const operators::RecoveryHalves& halves);
/// With what to do with them.
void putHalvesText(const operators::RecoveryHalves& halves);

} // namespace guitai::ctl
