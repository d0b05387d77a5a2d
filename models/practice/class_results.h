// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/results.h"

/// The results of a class: what each learner's counter has kept, together.
namespace guitai::practice {

struct SpoiledLine {
    std::filesystem::path file{};
    std::size_t line = 0; ///< from 1

    bool operator==(const SpoiledLine&) const = default;
};

struct ClassResults {
    std::vector<Result> all{};                  ///< by time
    std::vector<SpoiledLine> spoiled{};         ///< lines that are no result
    std::vector<DataError> unread{};            ///< files that are not there or cannot be read
    std::vector<std::filesystem::path> files{}; ///< that were read
};

/// Files of results, and folders: of these every `*.jsonl` at any depth. A file that is met twice
/// counts once.
[[nodiscard]] ClassResults readClass(const std::vector<std::filesystem::path>& places);

/// What one learner has done with one exercise.
struct ClassRow {
    std::string learner{};
    std::string exercise{};
    int tries = 0;
    Result best{};                    ///< the first of those with the most points
    std::chrono::seconds together{0}; ///< over all tries
    Timestamp last{};
};

/// By learner and exercise.
[[nodiscard]] std::vector<ClassRow> classRows(const std::vector<Result>& results);

} // namespace guitai::practice
