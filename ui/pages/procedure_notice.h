// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"
#include "ui/widgets/banner.h"

#include <optional>

namespace guitai::ui {

/// What stands in the way of this work, with the one thing that Enter then does: again, or nothing
/// where the step itself asks for it (another PIN, another paper, another signature).
[[nodiscard]] std::optional<Notice> noticeOf(const procedure::State& state);
/// Asked before work is stopped of which something has been done.
[[nodiscard]] Notice stopNotice();

} // namespace guitai::ui
