// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "ui/print/report.h"

#include <chrono>

namespace guitai::ui {

/// What a practice report says: an exercise, and how a learner did it. Texts are in the language
/// that the report is to be in.
struct PracticeResult {
    struct Point {
        QString reason{}; ///< what was done well, or not
        QString rule{};   ///< its id, `P5`; empty where no rule says so
        int points = 0;   ///< below nought: taken away

        bool operator==(const Point&) const = default;
    };

    QString number{}; ///< names the report: no identity number of anybody
    QString learner{};
    QString exercise{}; ///< its id, `yueyang-activation`
    QString title{};
    Timestamp at{}; ///< when it ended
    std::chrono::seconds took{};
    int score = 0;
    int outOf = 100;
    int hints = 0; ///< asked for
    std::vector<Point> points{};

    bool operator==(const PracticeResult&) const = default;
};

/// 练习报告, marked as practice on every page. In the language that is spoken when it is called.
[[nodiscard]] Report practiceReportOf(const PracticeResult& result, const QString& outlet);

} // namespace guitai::ui
