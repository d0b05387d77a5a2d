// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/proving.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

Situation wrongProof(std::optional<int> triesLeft) {
    const bool locked = triesLeft && *triesLeft <= 0;
    return {.kind = locked ? SituationKind::ProofLocked : SituationKind::ProofWrong,
            .triesLeft = triesLeft};
}

Situation hostSituation(const hosts::HostError& error) {
    if (error.fault == hosts::HostFault::OldPinWrong) {
        return wrongProof(error.left);
    }
    return error.fault == hosts::HostFault::Locked
               ? wrongProof(0)
               : Situation{.kind = SituationKind::HostProblem, .hostFault = error.fault};
}

} // namespace

domain::NetworkCheck checkAtHost(Services& services, const domain::IdentityDocument& document) {
    if (!services.backend.identityCheck) {
        return document.check;
    }
    return services.backend.identityCheck->check(document.idNumber, document.name)
        .value_or(domain::NetworkCheck::Unavailable);
}

Situation proveAtHost(Services& services, const State& state, domain::CredentialKind pin,
                      const SecretPin& typed) {
    auto& host = *services.backend.host;
    const hosts::CredentialRequest request{state.authoriseOperation, state.holder, *state.provedOn,
                                           pin};
    const auto sealed = host.seal(request, typed);
    if (!sealed) {
        return {.kind = SituationKind::HostProblem, .hostFault = sealed.error()};
    }
    const bool unlocks = state.procedure == domain::Procedure::UnlockPin &&
                         std::ranges::find(state.pins, pin, &PinPlan::pin) != state.pins.end();
    const auto use = unlocks ? hosts::ProofFor::Unlocking : hosts::ProofFor::Act;
    const auto answer = host.verify(request, *sealed, use);
    return answer ? Situation() : hostSituation(answer.error());
}

Situation proveAtChip(const CardDesk& desk, const CardSeen& card, const SecretPin& typed) {
    const auto answer = proveChipPin(desk, card, typed);
    if (answer.situation.kind == SituationKind::PinWrong) {
        return wrongProof(answer.triesLeft);
    }
    return answer.situation.kind == SituationKind::PinLocked ? wrongProof(0) : answer.situation;
}

} // namespace guitai::procedure
