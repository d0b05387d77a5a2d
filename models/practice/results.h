// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/practice/scoring.h"

#include <expected>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace guitai::practice {

/// One exercise done once, by whom. It has nothing of any citizen in it.
struct Result {
    std::string learner{}; ///< as he has called himself
    std::string exercise{};
    Timestamp at{};
    std::chrono::seconds took{0};
    Score score{};

    bool operator==(const Result&) const = default;
};

/// Lines that are no result, by their number from 1.
struct Results {
    std::vector<Result> all{};
    std::vector<std::size_t> spoiled{};
};

/// One line of JSON, with its end.
[[nodiscard]] std::string lineOf(const Result& result);
[[nodiscard]] Results parseResults(std::string_view text);

/// No file yet is no result yet.
[[nodiscard]] std::expected<Results, DataError> loadResults(const std::filesystem::path& file);
/// At the end of the file; its folder is made where there is none.
[[nodiscard]] std::expected<void, DataError> appendResult(const std::filesystem::path& file,
                                                          const Result& result);

/// The most points that each exercise has brought; of that learner where one is named.
[[nodiscard]] std::map<std::string, int> bestScores(const std::vector<Result>& results,
                                                    std::string_view learner = {});

/// A table for an office program: RFC 4180, with a header, in UTF-8 with its mark, as spreadsheets
/// want it. A cell that a spreadsheet would take for a formula is quoted by an apostrophe.
[[nodiscard]] std::string csvOf(const std::vector<Result>& results);

} // namespace guitai::practice
