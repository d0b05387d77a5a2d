// SPDX-License-Identifier: Apache-2.0
#include "models/practice/scoring.h"

#include <algorithm>

namespace guitai::practice {

namespace {

std::map<domain::Paper, PaperFlaw> flawed(const Exercise& exercise) {
    std::map<domain::Paper, PaperFlaw> flaws;
    for (const auto& each : exercise.desk) {
        if (each.flaw) {
            flaws.emplace(each.paper, *each.flaw);
        }
    }
    return flaws;
}

/// Whether each paper was judged as it is: what was accepted lies there and is whole, what is
/// wanted was accepted, and what is wrong was turned away for what is wrong with it.
bool judgedPapers(const Exercise& exercise, const Conduct& conduct) {
    const bool lies = std::ranges::all_of(conduct.accepted, [&](domain::Paper paper) {
        const auto at = std::ranges::find(exercise.desk, paper, &DeskPaper::paper);
        return at != exercise.desk.end() && !at->flaw;
    });
    const bool enough = exercise.end.kind != EndKind::Done ||
                        std::ranges::includes(conduct.accepted, exercise.answers.requester.papers);
    return lies && enough && conduct.turnedAway == flawed(exercise);
}

bool gaveDetails(const Exercise& exercise, const Conduct& conduct) {
    return std::ranges::all_of(exercise.answers.details, [&](const auto& right) {
        const auto given = conduct.details.find(right.first);
        return given != conduct.details.end() &&
               std::ranges::is_permutation(given->second, right.second);
    });
}

/// Nothing else was begun, and what is to be done was. A refused one need not be.
bool beganRightly(const Exercise& exercise, const Conduct& conduct) {
    const auto wanted = [&](const Begun& begun) {
        return begun.procedure == exercise.procedure &&
               (exercise.pins.empty() || std::ranges::is_permutation(begun.pins, exercise.pins));
    };
    return std::ranges::all_of(conduct.begun, wanted) &&
           (exercise.end.kind != EndKind::Done || !conduct.begun.empty());
}

bool endedWell(const Exercise& exercise, const Conduct& conduct) {
    return conduct.end == exercise.end.kind &&
           (exercise.end.kind != EndKind::Refused || conduct.refusals.contains(exercise.end.rule));
}

bool earned(Merit merit, const Exercise& exercise, const Conduct& conduct) {
    switch (merit) {
    case Merit::Act:
        return beganRightly(exercise, conduct);
    case Merit::Requester:
        return conduct.role == exercise.answers.requester.role;
    case Merit::Papers:
        return judgedPapers(exercise, conduct);
    case Merit::Details:
        return gaveDetails(exercise, conduct);
    case Merit::Pins:
        return conduct.triesLost == 0;
    case Merit::Recovery:
        return conduct.begun.size() == 1 && endedWell(exercise, conduct);
    case Merit::End:
        return endedWell(exercise, conduct);
    }
    return false;
}

} // namespace

Score scoreOf(const Exercise& exercise, const Conduct& conduct) {
    Score score{.hints = conduct.hints * hintCost};
    int sum = 0;
    for (const auto& point : exercise.points) {
        const int got = earned(point.merit, exercise, conduct) ? point.points : 0;
        score.lines.push_back(
            {.merit = point.merit, .got = got, .of = point.points, .rule = point.rule});
        sum += got;
    }
    score.total = std::max(0, sum - score.hints);
    return score;
}

Conduct rightConduct(const Exercise& exercise) {
    Conduct conduct{.role = exercise.answers.requester.role,
                    .accepted = exercise.answers.requester.papers,
                    .turnedAway = flawed(exercise),
                    .details = exercise.answers.details,
                    .end = exercise.end.kind};
    if (exercise.end.kind == EndKind::Refused) {
        conduct.refusals = {exercise.end.rule};
    } else {
        conduct.begun = {{exercise.procedure, exercise.pins}};
    }
    return conduct;
}

} // namespace guitai::practice
