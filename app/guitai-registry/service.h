// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/guitai-registry/figures.h"
#include "app/guitai-registry/options.h"
#include "app/guitai-registry/stop_signal.h"
#include "models/central/kept_packs.h"

namespace guitai::app {

/// Applies until it is told to stop, then gives its buckets back. A database that is gone is waited
/// for; one with another schema is not touched.
/// `codeKey`: null where this one checks no codes over the telephone.
[[nodiscard]] RegistryExit serve(const RegistryOptions& options,
                                 const rules::RulesCatalogue& current,
                                 const operators::CodeKey* codeKey, RegistryFigures& figures,
                                 StopSignal& stop);

} // namespace guitai::app
