// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk_error.h"
#include "models/rules/pack_error.h"
#include "ui/widgets/banner.h"

#include <vector>

namespace guitai::app {

/// Why the counter cannot be opened: what happened, what is safe, what to do. In the window's
/// language.
[[nodiscard]] ui::Notice noticeOf(const DeskError& error);

/// Rule files that were left out, none of them this counter's own.
[[nodiscard]] ui::Notice noticeOf(const std::vector<rules::PackError>& leftOut);

} // namespace guitai::app
