// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"
#include "models/practice/exercise_words.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the practice pages show, in the language of the window. People and numbers are made up.
namespace guitai::views {

/// A face is drawn from this: the same number, the same face. Bits 3 to 5: colour of the hair, 2 is
/// grey; bits 9 and 10: its cut, short, long, a bun, none; bit 12: glasses.
using FaceSeed = std::uint32_t;

struct ExerciseRow {
    std::string id{};
    int level = 1;
    QString title{};
    QString place{}; ///< region and window
    QString story{};
    std::optional<int> best{}; ///< nothing: not done yet
    int of = 0;                ///< points, at most
    bool own = false;          ///< a trainer's of this counter
};

/// A paper as it is drawn.
struct PaperPicture {
    domain::Paper paper{};
    QString title{};
    QString name{};
    QString number{};
    QString validUntil{}; ///< empty: the paper states none
    std::optional<FaceSeed> photo{};
    bool mustBeSigned = false;
    bool isSigned = true;
    bool copy = false;
};

struct CustomerSays {
    QString question{};
    QString answer{};
};

struct CustomerView {
    QString title{}; ///< the exercise's
    QString story{};
    QString name{};
    FaceSeed face = 0;
    std::vector<CustomerSays> says{};
    QStringList pins{}; ///< what whoever plays the customer types, a line each
};

struct ScoreRow {
    QString what{};
    QString why{};
    QString rule{};
    int got = 0;
    int of = 0;
};

struct ScoreView {
    QString title{};
    int total = 0;
    int of = 0;
    int hints = 0; ///< points that they have cost
    QString took{};
    QString lesson{};
    std::vector<ScoreRow> rows{};
    bool hasNext = false;
};

} // namespace guitai::views
