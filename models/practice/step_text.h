// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules_words.h"
#include "models/operators/operator.h"
#include "models/procedure/state.h"

#include <QString>

#include <string_view>

/// The words of a procedure at the counter: steps, acts, prompts.
namespace guitai::views {

[[nodiscard]] QString textOf(procedure::StepKind value);
[[nodiscard]] QString textOf(procedure::ActKind value);
[[nodiscard]] QString textOf(procedure::ActStatus value);
[[nodiscard]] QString textOf(procedure::Ending value);
[[nodiscard]] QString textOf(operators::Role value);
/// What a step is about, with its PIN: `Enter PIN: social PIN`.
[[nodiscard]] QString titleOf(const procedure::Step& step);
/// `Change the PIN on the chip: social PIN`.
[[nodiscard]] QString titleOf(const procedure::Act& act);

/// Why the region does not take a new PIN, and what to do; by its word in vocabulary too, as
/// Situation::detail has it.
[[nodiscard]] QString textOf(domain::WeakPinReason reason);
[[nodiscard]] QString weakPinText(std::string_view word);

/// What the holder is asked to type: `Old social PIN`, `New social PIN once more`.
[[nodiscard]] QString titleOf(const procedure::PinPrompt& prompt);
/// `3 of 5 tries left`, or that the chip does not tell; empty where no try is at stake.
[[nodiscard]] QString triesText(const procedure::PinPrompt& prompt);
/// What happens if the last try fails. Asked before the holder types.
[[nodiscard]] QString lastTryText(const procedure::PinPrompt& prompt);

} // namespace guitai::views
