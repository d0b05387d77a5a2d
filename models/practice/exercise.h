// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/request.h"
#include "models/practice/exercise_words.h"
#include "models/practice/practice_data.h"

#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::practice {

/// What is chosen or typed in a procedure's form, by the words of its fields (procedure::Field).
using Details = std::map<std::string, std::vector<std::string>>;

/// What a script answers in a clerk's place. The holder's PINs are never in it: they come as lines
/// of six digits, one for each entry that the procedure asks for, in that order (of each
/// credential: the old one where it is asked for, the new one, the new one again).
struct Answers {
    domain::Requester requester{}; ///< who stands there and what he shows
    Details details{};             ///< where the usual is not right
    bool approve = false;          ///< the practice supervisor approves where it is asked for
    bool confirm = true;           ///< go on from before → after; otherwise the work is left there

    bool operator==(const Answers&) const = default;
};

/// A paper that lies on the desk. One with a flaw is not to be accepted.
struct DeskPaper {
    domain::Paper paper{};
    std::optional<PaperFlaw> flaw{};

    bool operator==(const DeskPaper&) const = default;
};

struct RightEnd {
    EndKind kind{};
    std::string rule{}; ///< of Refused: what the decider names

    bool operator==(const RightEnd&) const = default;
};

/// What one thing done right is worth, and the rule of the catalogue (or `assumed:` and the pack's
/// own) that it rests on.
struct ScoredPoint {
    Merit merit{};
    int points = 0;
    std::string rule{};

    bool operator==(const ScoredPoint&) const = default;
};

/// One piece of work to learn on: who comes, for what, at which window, with what, and how it ends
/// well.
struct Exercise {
    static constexpr int fullMarks = 100;

    std::string id{};
    std::string region{}; ///< a rule pack's id
    int level = 1;        ///< 1 to 4
    domain::Names title{};
    domain::Names story{};
    domain::Names lesson{}; ///< what is to be learnt by it: told at the end
    std::vector<domain::Names> hints{};
    std::map<Question, domain::Names> replies{}; ///< what the customer says when asked
    std::string citizen{};
    std::optional<CardNumber> card{}; ///< where the citizen has several
    std::string after{}; ///< an exercise that somebody has done before, or empty: what is reversed
    domain::Procedure procedure{};
    std::vector<domain::CredentialKind> pins{};
    domain::Window window;
    std::vector<DeskPaper> desk{};
    std::optional<Mishap> mishap{};
    Answers answers{}; ///< how it is done right
    RightEnd end{};
    std::vector<ScoredPoint> points{}; ///< fullMarks in all

    [[nodiscard]] const ScoredPoint* scored(Merit merit) const;

    bool operator==(const Exercise&) const = default;
};

/// Reads an exercise and checks that it makes sense in itself: what is answered lies on the desk,
/// no flawed paper is accepted, the points are full marks, and whatever may be done wrong is
/// scored. `file` is for messages.
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
