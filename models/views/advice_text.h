// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <QString>

namespace guitai::views {

/// What the holder should know afterwards: at the hand-over and on the voucher. Empty where nothing
/// was done, or there is nothing to say. `file` is the holder's as it was when the work began;
/// after `temporaryLossDays` a temporary loss ends by itself, 0: never.
[[nodiscard]] QString adviceOf(const procedure::State& state, const domain::HolderFile& file,
                               int temporaryLossDays);

} // namespace guitai::views
