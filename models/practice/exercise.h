// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/practice/practice_data.h"

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::practice {

/// What a script answers in a clerk's place. The holder's PINs are never in it: they come as lines
/// of six digits, one for each entry that the procedure asks for, in that order (of each
/// credential: the old one where it is asked for, the new one, the new one again).
struct Answers {
    domain::Requester requester{}; ///< who stands there and what he shows
    bool approve = false;          ///< the practice supervisor approves where it is asked for
    bool confirm = true;           ///< go on from before → after; otherwise the work is left there

    bool operator==(const Answers&) const = default;
};

/// One piece of work to learn on: who comes, for what, at which window.
struct Exercise {
    std::string id{};
    std::string region{}; ///< a rule pack's id
    int level = 1;        ///< 1 to 4
    domain::Names title{};
    domain::Names story{};
    std::string citizen{};
    std::optional<CardNumber> card{}; ///< where the citizen has several
    domain::Procedure procedure{};
    std::vector<domain::CredentialKind> pins{};
    domain::Window window;
    Answers answers{}; ///< how it is done right

    bool operator==(const Exercise&) const = default;
};

/// `file` is for messages.
[[nodiscard]] std::expected<Exercise, DataError> parseExercise(std::string_view text,
                                                               const std::string& file);
[[nodiscard]] std::expected<Answers, DataError> parseAnswers(std::string_view text,
                                                             const std::string& file);
[[nodiscard]] std::expected<Answers, DataError> loadAnswers(const std::filesystem::path& file);

/// `exercises/ID.json`; an id that is no plain word is refused before any path is made of it.
[[nodiscard]] std::expected<Exercise, DataError>
loadExercise(const std::filesystem::path& practiceFolder, const std::string& id);

/// All of `exercises/`, by level and id; those that are wrong are left out and named.
struct ExerciseList {
    std::vector<Exercise> exercises{};
    std::vector<DataError> errors{};
};

[[nodiscard]] ExerciseList loadExercises(const std::filesystem::path& practiceFolder);

} // namespace guitai::practice
