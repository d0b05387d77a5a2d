// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/data_folder.h"
#include "models/practice/citizen.h"
#include "models/practice/exercise.h"
#include "models/practice/scoring.h"
#include "models/views/practice_views.h"
#include "ui/print/practice_report.h"

#include <map>
#include <string>
#include <vector>

namespace guitai::app {

/// By level; within one, the present region's first. `language` as in domain::Names::in.
[[nodiscard]] std::vector<views::ExerciseRow>
rowsOf(const std::vector<practice::Exercise>& exercises, const std::map<std::string, int>& best,
       const std::string& region, const RegionNames& names, const std::string& language);

/// Whoever stands at the window.
[[nodiscard]] views::CustomerView customerOf(const practice::Exercise& exercise,
                                             const practice::Citizens& citizens,
                                             const std::string& language);

/// What lies on the desk, drawn with its flaws.
[[nodiscard]] std::vector<views::PaperPicture> papersOf(const practice::Exercise& exercise,
                                                        const practice::Citizens& citizens);

[[nodiscard]] views::ScoreView scoreViewOf(const practice::Exercise& exercise,
                                           const practice::Score& score, std::chrono::seconds took,
                                           bool hasNext, const std::string& language);

/// What a printed score says of who did it and how.
struct DoneBy {
    QString learner{};
    Timestamp at{};
    std::chrono::seconds took{0};
    int hints = 0;
};

[[nodiscard]] ui::PracticeResult practiceResultOf(const practice::Exercise& exercise,
                                                  const practice::Score& score, const DoneBy& by,
                                                  const std::string& language);

} // namespace guitai::app
