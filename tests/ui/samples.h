// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/counter.h"
#include "models/procedure/state.h"
#include "models/registry/registry.h"

#include <vector>

/// States and files as a window is given them, for its tests and pictures. The people are
/// invented.
namespace guitai::ui::samples {

/// 张三 with a card that is not active yet, an older one that was replaced, a legacy card, and
/// leave that is still open.
[[nodiscard]] domain::HolderFile holder();
/// With a legacy card and no other; with a card that was reported lost, and has expired.
[[nodiscard]] domain::HolderFile legacyHolder();
[[nodiscard]] domain::HolderFile lostAndExpired();
/// Somebody of the same name.
[[nodiscard]] std::vector<domain::HolderFile> namesakes();
[[nodiscard]] const domain::Rules& rules();
/// A weekday at noon, when all of this happens.
[[nodiscard]] Timestamp now();
[[nodiscard]] std::vector<procedure::Offer> offers(const domain::HolderFile& file);

/// An identity document was shown: what stands on it?
[[nodiscard]] procedure::State showing();
/// The financial PIN is asked for as a proof, for an unlock.
[[nodiscard]] procedure::State proving(std::optional<int> triesLeft);
/// The first state of that procedure, as the engine makes it.
[[nodiscard]] procedure::State begun(domain::Procedure procedure);
/// The same, at its first step of that kind.
[[nodiscard]] procedure::State at(procedure::StepKind kind,
                                  domain::Procedure procedure = domain::Procedure::ChangePin);
/// At a step of that kind, of a procedure that has one.
[[nodiscard]] procedure::State anyAt(procedure::StepKind kind);
/// The same, where the details have been given: a temporary loss, another bank, a photo that
/// differs.
[[nodiscard]] procedure::State asking(procedure::StepKind kind, domain::Procedure procedure);
/// The holder's file as it is before that.
[[nodiscard]] domain::HolderFile fileFor(domain::Procedure procedure);
/// What became of it, with a fee and working days where there are such.
[[nodiscard]] procedure::State done(domain::Procedure procedure);
[[nodiscard]] procedure::State prompting(procedure::PinSlot slot, std::optional<int> triesLeft);
[[nodiscard]] procedure::State ended(procedure::Ending ending);
[[nodiscard]] procedure::CardSeen seen();
/// Signed by a clerk, of an operation that is none.
[[nodiscard]] std::string envelope();

[[nodiscard]] std::vector<store::QueueItem> queue();
[[nodiscard]] std::vector<procedure::OpenWork> openRuns();

} // namespace guitai::ui::samples
