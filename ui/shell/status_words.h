// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "ui/widgets/banner.h"

namespace guitai::ui {

/// What a status chip means, and what to do. `known`: the reader service has said anything yet.
[[nodiscard]] Notice readerMeaning(bool known, const cardio::ReaderSnapshot& readers);
[[nodiscard]] Notice queueMeaning(int waiting, int attention);
[[nodiscard]] Notice registryMeaning(procedure::ServiceState state);

} // namespace guitai::ui
