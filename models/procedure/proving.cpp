// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/proving.h"

#include "models/procedure/steps.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

Situation wrongProof(int triesLeft) {
    const bool locked = triesLeft <= 0;
    return {.kind = locked ? SituationKind::ProofLocked : SituationKind::ProofWrong,
            .triesLeft = std::max(0, triesLeft)};
}

Situation hostSituation(const hosts::HostError& error, int lockedAfter) {
    switch (error.fault) {
    case hosts::HostFault::OldPinWrong:
        return lockedAfter > 0 && error.wrong ? wrongProof(lockedAfter - *error.wrong)
                                              : Situation{.kind = SituationKind::ProofWrong};
    case hosts::HostFault::Locked:
        return wrongProof(0);
    case hosts::HostFault::NotConnected:
    case hosts::HostFault::Unreachable:
    case hosts::HostFault::UnknownOutcome:
    case hosts::HostFault::UnknownCredential:
    case hosts::HostFault::BlockInvalid:
    case hosts::HostFault::OtherRequestSameId:
    case hosts::HostFault::Failed:
        break;
    }
    return {.kind = SituationKind::HostProblem, .hostFault = error.fault};
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
    const hosts::CredentialRequest request{state.authoriseOperation, state.holder, *state.card,
                                           pin};
    const auto sealed = host.seal(request, typed);
    if (!sealed) {
        return {.kind = SituationKind::HostProblem, .hostFault = sealed.error()};
    }
    const bool unlocks = state.procedure == domain::Procedure::UnlockPin &&
                         std::ranges::find(state.pins, pin, &PinPlan::pin) != state.pins.end();
    const auto use = unlocks ? hosts::ProofFor::Unlocking : hosts::ProofFor::Act;
    const auto answer = host.verify(request, *sealed, use);
    const int limit = proofFor(state, pin).limit;
    return answer ? Situation() : hostSituation(answer.error(), unlocks ? 2 * limit : limit);
}

Situation proveAtChip(const CardDesk& desk, const CardSeen& card, const SecretPin& typed) {
    const auto answer = proveChipPin(desk, card, typed);
    if (answer.situation.kind == SituationKind::PinWrong) {
        return wrongProof(answer.triesLeft.value_or(1));
    }
    return answer.situation.kind == SituationKind::PinLocked ? wrongProof(0) : answer.situation;
}

} // namespace guitai::procedure
