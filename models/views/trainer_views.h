// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/domain/rules.h"
#include "models/views/practice_views.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <string>
#include <vector>

/// What the trainer's page shows, in the language of the window, and what it hands back.
namespace guitai::views {

/// A rule case as work at a window.
struct CaseView {
    QString title{};
    QString asked{};
    QString where{};
    QString who{};
    QString papers{};
    QString verdict{}; ///< the decider's
};

/// A citizen of the region with whom the case was tried.
struct CitizenLine {
    QString who{};    ///< name, and which card where there are several
    QString answer{}; ///< that he fits, or what comes about with him
    bool fits = false;
};

struct PointLine {
    QString what{};
    QString rule{};
    int points = 0;
};

/// What a trainer says in his own words: none may be left empty.
struct Draft {
    std::string id{};
    int level = 1;
    domain::Names title{};
    domain::Names story{};
    domain::Names lesson{};
    std::vector<domain::Names> hints{};
};

/// What one learner has done with one exercise.
struct ClassLine {
    QString learner{};
    QString exercise{}; ///< its title; its id where this counter does not have it
    std::string exerciseId{};
    int best = 0;
    int of = 0;
    int tries = 0;
    std::chrono::seconds bestTook{0};
    std::chrono::seconds together{0};
    Timestamp last{};
    int hints = 0;                  ///< points that they cost, of the best try
    std::vector<ScoreRow> merits{}; ///< likewise
};

struct ClassView {
    std::vector<ClassLine> lines{};
    QString counted{};     ///< how many results of how many files
    QStringList refused{}; ///< lines and files that are none, a sentence each
};

} // namespace guitai::views
