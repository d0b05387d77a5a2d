// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/checks.h"

/// One decision a procedure; decide picks.
namespace guitai::domain {

[[nodiscard]] Decision decideActivate(const Question& question);
/// change-pin and reset-pin.
[[nodiscard]] Decision decidePinAct(const Question& question);
[[nodiscard]] Decision decideEnquire(const Question& question);
/// What came of a leave, whichever procedure it was given for.
[[nodiscard]] Decision decideReport(const Question& question);

/// What activation does once these credentials have their holder's own values: an application of
/// the card that is inactive becomes active when none of its credentials is initial any more (P5),
/// and the legacy card stops with the social one (V2).
[[nodiscard]] std::vector<Event> activatedWith(const Card& card,
                                               const std::vector<CredentialKind>& changed,
                                               const Question& question);

} // namespace guitai::domain
