// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/domain/rules.h"

#include <optional>

namespace guitai::domain {

/// Which of the shown papers tells who stands at the counter: the holder's own document or what
/// replaces a lost one (L3), an agent's or guardian's own (A3). Nothing where none was shown.
[[nodiscard]] std::optional<Paper> documentShown(const Requester& requester);

/// Whether that kind of paper states how long it is valid: an identity card does, a register or a
/// certificate does not.
[[nodiscard]] bool statesValidity(Paper document);

/// Whether a guardian acts for the holder on that day (A3).
[[nodiscard]] bool isWard(const IdNumber& holder, const Rules& rules, Date on);

} // namespace guitai::domain
