// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/batch_desk.h"
#include "models/procedure/services.h"

namespace guitai::office {

/// A counter's services as batches stand on them, once somebody is signed in. On the store's
/// thread; valid as long as the services are, and nobody else signs in.
[[nodiscard]] batches::BatchDesk deskOf(procedure::Services& services,
                                        const procedure::CounterPlace& place);

} // namespace guitai::office
