// SPDX-License-Identifier: Apache-2.0
#include "models/office/office_desk.h"

namespace guitai::office {

batches::BatchDesk deskOf(procedure::Services& services, const procedure::CounterPlace& place) {
    return {.store = *services.store,
            .registry = *services.backend.registry,
            .forwarder = *services.backend.forwarder,
            .clerk = *services.signedIn,
            .rules = services.rules,
            .window = place.window,
            .outlet = place.outlet,
            .practice = place.practice,
            .clock = *services.clock};
}

} // namespace guitai::office
