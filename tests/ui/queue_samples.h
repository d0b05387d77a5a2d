// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/queue_acts.h"

/// Queued operations as somebody looks at them, of samples::queue().
namespace guitai::ui::samples {

/// In that state, asked for by 张三 himself for his card: of a whole act, or a report of one.
[[nodiscard]] procedure::ShownItem queued(store::QueueState state, bool report = false);
/// Refused with a rule, a fee taken, and its holder called twice.
[[nodiscard]] procedure::ShownItem refusedAndTold();
[[nodiscard]] procedure::HolderContact contact();

} // namespace guitai::ui::samples
