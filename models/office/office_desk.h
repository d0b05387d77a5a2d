// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/batch_desk.h"
#include "models/procedure/asking.h"

namespace guitai::office {

/// A counter's services as batches stand on them, once somebody is signed in. On the store's
/// thread; valid as long as the services are, and nobody else signs in.
[[nodiscard]] batches::BatchDesk deskOf(procedure::Services& services,
                                        const procedure::CounterPlace& place);

/// `work` gets the desk, on the store's thread; what it returns comes to `then`.
template <class Work, class Then>
void askDesk(procedure::Asking& asking, Work work, Then then) {
    asking.request(
        // The place is copied: the practice counter's changes on the desk's thread.
        [place = asking.services().place, work = std::move(work)](
            procedure::Services& services) mutable { return work(deskOf(services, place)); },
        std::move(then));
}

} // namespace guitai::office
