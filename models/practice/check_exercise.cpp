// SPDX-License-Identifier: Apache-2.0
#include "models/practice/read_exercise.h"

#include <algorithm>
#include <set>

namespace guitai::practice {

namespace {

using domain::JsonReader;

void checkDesk(const Exercise& exercise, const JsonReader& in) {
    std::set<domain::Paper> whole;
    std::set<domain::Paper> all;
    for (const auto& each : exercise.desk) {
        if (!all.insert(each.paper).second) {
            in.at("desk").fail("each paper once");
        }
        if (!each.flaw) {
            whole.insert(each.paper);
        }
    }
    if (!std::ranges::includes(whole, exercise.answers.requester.papers)) {
        in.at("answers").at("papers").fail("papers that lie on the desk without a flaw");
    }
}

void checkEnd(const Exercise& exercise, const JsonReader& in) {
    if ((exercise.end.kind == EndKind::Refused) == exercise.end.rule.empty()) {
        in.at("end").fail("a rule where the rules refuse, and only there");
    }
    if (exercise.end.kind != EndKind::Done && exercise.mishap) {
        in.at("mishap").fail("nothing to go wrong where nothing is done");
    }
}

/// What may be done wrong in this exercise, and so is scored.
std::set<Merit> due(const Exercise& exercise) {
    std::set<Merit> merits{Merit::End};
    if (!exercise.desk.empty()) {
        merits.insert(Merit::Papers);
    }
    if (!exercise.answers.details.empty()) {
        merits.insert(Merit::Details);
    }
    if (exercise.mishap) {
        merits.insert(Merit::Recovery);
    }
    return merits;
}

void checkPoints(const Exercise& exercise, const JsonReader& in) {
    std::set<Merit> merits;
    int sum = 0;
    for (const auto& point : exercise.points) {
        if (!merits.insert(point.merit).second) {
            in.at("points").fail("each merit once");
        }
        sum += point.points;
    }
    if (sum != Exercise::fullMarks) {
        in.at("points").fail(std::to_string(Exercise::fullMarks) + " points in all");
    }
    if (!std::ranges::includes(merits, due(exercise))) {
        in.at("points").fail("points for whatever may be done wrong");
    }
    if ((merits.contains(Merit::Details) && exercise.answers.details.empty()) ||
        (merits.contains(Merit::Recovery) && !exercise.mishap) ||
        (merits.contains(Merit::Papers) && exercise.desk.empty())) {
        in.at("points").fail("points for nothing but what may be done wrong");
    }
}

} // namespace

void checkSense(const Exercise& exercise, const JsonReader& in) {
    checkDesk(exercise, in);
    checkEnd(exercise, in);
    checkPoints(exercise, in);
    if (exercise.after == exercise.id) {
        in.at("after").fail("another exercise");
    }
    if (exercise.replies.size() < 2) {
        in.at("replies").fail("two questions at least that the customer answers");
    }
}

} // namespace guitai::practice
