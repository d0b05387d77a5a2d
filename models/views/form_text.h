// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/form.h"

#include <QString>

#include <string_view>

/// The words of a procedure's form: what is asked, what may be chosen, what is wrong with it.
namespace guitai::views {

[[nodiscard]] QString textOf(domain::LossKind value);
[[nodiscard]] QString textOf(domain::ReplaceReason value);
[[nodiscard]] QString textOf(domain::Settlement value);
[[nodiscard]] QString textOf(domain::ClosingReason value);

/// A field's label.
[[nodiscard]] QString textOf(procedure::Field field);
/// An option of the field, by its word: `oral`, `social`, `icbc`. The word itself where it is not
/// known.
[[nodiscard]] QString optionText(procedure::Field field, std::string_view word);
/// What is wrong with what was chosen or typed there, and what to do.
[[nodiscard]] QString wrongText(procedure::Field field);

/// The question of the Details step.
[[nodiscard]] QString questionOf(domain::Procedure procedure);

} // namespace guitai::views
