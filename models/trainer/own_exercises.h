// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/exercise.h"

#include <expected>
#include <filesystem>
#include <string>

namespace guitai::trainer {

/// Where a trainer's exercises lie, and what they must not get in the way of.
struct OwnPlace {
    std::filesystem::path data{};    ///< the user's practice data; theirs is `exercises/` in it
    std::filesystem::path shipped{}; ///< the folder of practice data that came with the program
};

enum class OwnFault {
    ShippedId, ///< an exercise that came with the program has this id
    Exists,    ///< one of the trainer's own has it, and is not to be replaced unasked
    NotKept,   ///< the file could not be written, or not be removed
    Gone,      ///< there is none of that id
};

/// Those that can be done, by level and id; the others are left out and named: what is damaged,
/// what has the id of a shipped one, and whose citizen is not in the drawer. No folder yet is no
/// exercise yet.
[[nodiscard]] practice::ExerciseList loadOwn(const OwnPlace& place);

/// Whole or not at all, and there whenever the power goes.
[[nodiscard]] std::expected<void, OwnFault>
saveOwn(const OwnPlace& place, const practice::Exercise& exercise, bool replace);

[[nodiscard]] std::expected<void, OwnFault> removeOwn(const OwnPlace& place, const std::string& id);

} // namespace guitai::trainer
