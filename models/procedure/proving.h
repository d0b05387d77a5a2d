// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/card_work.h"
#include "models/procedure/services.h"

/// What a keeper, or the network check, says of who stands at the counter. The calls block; those
/// at a host are made on the store's thread, those at a chip on the card's.
namespace guitai::procedure {

/// What is put on record: the service's answer; unavailable where it gave none; where this counter
/// has no such service, what the clerk was told elsewhere.
[[nodiscard]] domain::NetworkCheck checkAtHost(Services& services,
                                               const domain::IdentityDocument& document);

/// No situation: the PIN was right. State::provedOn is the card's.
[[nodiscard]] Situation proveAtHost(Services& services, const State& state,
                                    domain::CredentialKind pin, const SecretPin& typed);
[[nodiscard]] Situation proveAtChip(const CardDesk& desk, const CardSeen& card,
                                    const SecretPin& typed);

} // namespace guitai::procedure
