// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/class_results.h"
#include "models/rules/pack_error.h"
#include "models/trainer/exercise_from_case.h"
#include "models/trainer/own_exercises.h"
#include "models/views/trainer_views.h"

#include <QString>

/// What a trainer is told.
namespace guitai::views {

/// Why a file is no case, and what to do.
[[nodiscard]] QString textOf(const rules::PackError& error);
/// Why nothing can be made of a case at all, and what to do.
[[nodiscard]] QString textOf(const trainer::CaseRefused& refused);
/// That no citizen of the drawer will do, and what to do.
[[nodiscard]] QString nobodyFits();
[[nodiscard]] QString textOf(const trainer::Verdict& verdict);
/// That a citizen fits, or what comes about with him.
[[nodiscard]] QString answerOf(const trainer::Candidate& candidate);
[[nodiscard]] QString textOf(trainer::OwnFault fault);
/// Of a file that is not there or cannot be read.
[[nodiscard]] QString textOf(const practice::DataError& error);
[[nodiscard]] QString savedText(const std::string& id);
/// Whether the class's table was written there.
[[nodiscard]] QString tableText(const QString& path, bool written);
/// Of an exercise that the loader does not take: where, and what it wants there.
[[nodiscard]] QString notTaken(const practice::DataError& error);
/// Of an own exercise that is not in the list.
[[nodiscard]] QString leftOutText(const practice::DataError& error);

[[nodiscard]] CaseView caseViewOf(const trainer::CaseWork& subject);

[[nodiscard]] std::vector<PointLine> pointLinesOf(const std::vector<practice::ScoredPoint>& points);
/// Each line of a score with its reason and its rule.
[[nodiscard]] std::vector<ScoreRow> scoreRowsOf(const practice::Score& score);

/// Titles by the exercises' ids, in the language of the moment.
[[nodiscard]] ClassView classViewOf(const practice::ClassResults& results,
                                    const std::map<std::string, QString>& titles);

} // namespace guitai::views
