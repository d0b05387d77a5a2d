// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <optional>

/// Questions about a state's steps; none changes anything but setApprovalStep.
namespace guitai::procedure {

[[nodiscard]] std::optional<std::size_t> findStep(const State& state, StepKind kind);
/// Of a kind that every definition has.
[[nodiscard]] std::size_t stepOf(const State& state, StepKind kind);
[[nodiscard]] std::size_t pinStepOf(const State& state, domain::CredentialKind pin);
[[nodiscard]] const PinPlan& planFor(const State& state, domain::CredentialKind pin);
[[nodiscard]] PinSlot firstSlot(const PinPlan& plan);

/// Whether the step has nothing left to ask: a PIN whose act is done, a confirmation or an approval
/// of what has begun.
[[nodiscard]] bool passedOver(const State& state, std::size_t step);

/// The first PIN step whose act is still to be done; after a restart its PINs are typed again.
[[nodiscard]] std::optional<std::size_t> firstPinStepToRepeat(const State& state);

/// Puts the approval step in before Perform, or takes it out, as the needs now say.
void setApprovalStep(State& state);

/// Whether that card is the one this work is about.
[[nodiscard]] bool isTheCard(const State& state, const CardSeen& seen);
/// Why the card that was read cannot take this work, or nothing.
[[nodiscard]] Situation cardUnfit(const State& state);

} // namespace guitai::procedure
