// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/practice/exercise.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace guitai::practice {

/// A procedure that was begun.
struct Begun {
    domain::Procedure procedure{};
    std::vector<domain::CredentialKind> pins{};

    bool operator==(const Begun&) const = default;
};

/// What the learner has done, as whoever watched it saw it. Whether it was right is not in it.
struct Conduct {
    std::vector<Begun> begun{}; ///< in order; work that was taken up again is not begun anew
    std::optional<domain::RequesterRole> role{}; ///< as told last
    std::set<domain::Paper> accepted{};          ///< likewise
    std::map<domain::Paper, PaperFlaw> turnedAway{};
    Details details{};                ///< as given last
    std::optional<EndKind> end{};     ///< nothing: it was left
    std::set<std::string> refusals{}; ///< the rules by which it was refused
    int triesLost = 0;                ///< wrong PINs
    int hints = 0;                    ///< asked for
    std::chrono::seconds took{0};
};

/// What one merit has brought.
struct ScoreLine {
    Merit merit{};
    int got = 0;
    int of = 0;
    std::string rule{};

    bool operator==(const ScoreLine&) const = default;
};

struct Score {
    std::vector<ScoreLine> lines{}; ///< in the exercise's order
    int hints = 0;                  ///< what they have cost
    int total = 0;                  ///< of Exercise::fullMarks, never below 0

    bool operator==(const Score&) const = default;
};

inline constexpr int hintCost = 5;

/// Pure. What is right is the exercise's word, and by what rules an act is refused the decider's.
[[nodiscard]] Score scoreOf(const Exercise& exercise, const Conduct& conduct);

/// Everything done as it is right, without a hint: full marks.
[[nodiscard]] Conduct rightConduct(const Exercise& exercise);

} // namespace guitai::practice
