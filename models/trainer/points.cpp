// SPDX-License-Identifier: Apache-2.0
#include "models/trainer/points.h"

namespace guitai::trainer {

using practice::EndKind;
using practice::Merit;

std::vector<practice::ScoredPoint> pointsFor(const CaseWork& subject, const Trial& trial) {
    std::vector<practice::ScoredPoint> points;
    int left = practice::Exercise::fullMarks;
    const auto add = [&](Merit merit, int worth, const std::string& rule) {
        points.push_back({.merit = merit, .points = worth, .rule = rule});
        left -= worth;
    };
    const auto end = trial.verdict.end;
    const auto& asking = trial.rules.empty() ? subject.rule : trial.rules.front();
    if (end == EndKind::Done) {
        add(Merit::Act, 10, subject.rule);
    }
    if (trial.shown && subject.work.role != domain::RequesterRole::Holder) {
        add(Merit::Requester, 10, asking);
    }
    if (!trial.papers.empty()) {
        add(Merit::Papers, end == EndKind::Papers ? 40 : 20, asking);
    }
    if (!trial.details.empty()) {
        add(Merit::Details, 20, subject.rule);
    }
    if (end == EndKind::Done && trial.typed) {
        add(Merit::Pins, 20, subject.rule);
    }
    add(Merit::End, left, subject.rule);
    return points;
}

} // namespace guitai::trainer
