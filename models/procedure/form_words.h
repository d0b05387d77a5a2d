// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/form.h"

/// The spellings of a form's fields in exercises.
template <>
struct guitai::domain::Words<guitai::procedure::Field> {
    using enum guitai::procedure::Field;
    static constexpr WordList<guitai::procedure::Field, 13> all{
        {{LossKind, "loss-kind"},
         {Scope, "scope"},
         {ReplaceReason, "replace-reason"},
         {Bank, "bank"},
         {Agrees, "agrees"},
         {Funded, "funded"},
         {Settlement, "settlement"},
         {ClosingReason, "closing-reason"},
         {Emptied, "emptied"},
         {Name, "name"},
         {IdNumber, "id-number"},
         {PersonalNumber, "personal-number"},
         {Phone, "phone"}}};
};
