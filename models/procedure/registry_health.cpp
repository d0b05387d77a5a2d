// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/registry_health.h"

namespace guitai::procedure {

namespace {

using std::chrono::milliseconds;

bool judged(const registry::Pulse& pulse) {
    return pulse.served > 0 && pulse.silent && *pulse.silent <= silenceBorne;
}

} // namespace

RegistryHealth healthOf(const std::expected<registry::Pulse, registry::RegistryFault>& answer,
                        Timestamp asked, Timestamp answered) {
    if (!answer) {
        return {.state = ServiceState::Down};
    }
    // The server looked at its clock somewhere on the way: half of it is the best guess, and the
    // other half may be wrong.
    const auto trip = std::max(milliseconds(answered - asked), milliseconds::zero());
    const milliseconds ahead = answer->serverTime - (asked + trip / 2);
    RegistryHealth health{.state = ServiceState::Up, .ahead = ahead, .answeredIn = trip};
    if (!judged(*answer)) {
        health.state = ServiceState::Unserved;
    } else if (std::chrono::abs(ahead) > skewBorne + trip / 2) {
        health.state = ServiceState::ClockOff;
    }
    return health;
}

} // namespace guitai::procedure
