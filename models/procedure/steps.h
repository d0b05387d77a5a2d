// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <optional>

/// Questions about a state's steps, and what changes with what is needed.
namespace guitai::procedure {

[[nodiscard]] std::optional<std::size_t> findStep(const State& state, StepKind kind);
/// Of a kind that every definition has.
[[nodiscard]] std::size_t stepOf(const State& state, StepKind kind);
[[nodiscard]] std::size_t pinStepOf(const State& state, domain::CredentialKind pin);
/// Of an entry: the plan that it belongs to, an act's or a proof's.
[[nodiscard]] const PinPlan& planFor(const State& state, domain::CredentialKind pin,
                                     PinSlot slot = PinSlot::New);
[[nodiscard]] PinSlot firstSlot(const PinPlan& plan);

/// Whether the step has nothing left to ask: a PIN whose act is done, a confirmation or an approval
/// of what has begun.
[[nodiscard]] bool passedOver(const State& state, std::size_t step);

/// The first step at which a PIN is still to be proved, or typed for an act that is still to be
/// done; after a restart these are typed again.
[[nodiscard]] std::optional<std::size_t> firstPinStepToRepeat(const State& state);

/// Puts in the steps that what is needed asks for, and takes out the others: the identity document
/// after the papers that it is among, proofs (and the card, where a chip is asked) before anything
/// is confirmed, approval before Perform.
void setAskedForSteps(State& state);
/// The document that was given stays while the same person shows the same kind of paper.
void takeRequester(State& state, domain::RequesterRole role, const std::set<domain::Paper>& papers);

/// Whether that card is the one this work is about.
[[nodiscard]] bool isTheCard(const State& state, const CardSeen& seen);
/// Why the card that was read cannot take this work, or nothing.
[[nodiscard]] Situation cardUnfit(const State& state);

} // namespace guitai::procedure
