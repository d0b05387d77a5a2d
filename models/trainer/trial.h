// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"
#include "models/practice/citizen.h"
#include "models/practice/exercise.h"

#include <expected>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// What a trainer does: exercises of his own.
namespace guitai::trainer {

/// A piece of work at a window, whoever it is done for.
struct Work {
    domain::Procedure procedure{};
    std::vector<domain::CredentialKind> pins{}; ///< of a procedure that is about one
    domain::RequesterRole role{};
    std::set<domain::Paper> papers{}; ///< all there are: whatever is needed
    domain::Asked asked{};
    domain::Window window;
};

/// How it comes out, by the decider's word.
struct Verdict {
    practice::EndKind end{};
    std::vector<domain::Refusal> refusals{};
    std::vector<domain::Paper> missing{};

    bool operator==(const Verdict&) const = default;
};

/// Whether a citizen's file brings about what is wanted, or why not.
enum class Fit {
    Fits,
    OtherVerdict,
    HangsOnTime,   ///< the verdict is another at another day or hour
    NotOffered,    ///< the window does not offer the procedure to this file at all
    FormCannotSay, ///< the procedure's form has no answer for what is asked
    NobodyComes,   ///< the region has nobody who could come in that role
    NoCardInHand,  ///< the work is done on a chip, and none lies in the drawer
    PinNotKnown,   ///< the citizen would have to enter a PIN that he does not know
    NumberTaken,   ///< the new identity number is another citizen's
};

/// What came of the work with one citizen, tried without a counter.
struct Trial {
    Verdict verdict{};
    std::vector<domain::CredentialKind> pins{}; ///< as the window offers the work
    std::set<domain::Paper> papers{};           ///< that lie on the desk
    practice::Details details{};                ///< what the form is to say
    bool shown = false;                         ///< the window asks who stands there, with what
    bool typed = false;                         ///< the holder enters a PIN
    bool approval = false;
    std::vector<std::string> rules{}; ///< that what is needed rests on
};

/// Steps through the work as the counter's engine does, the decider asked at each step. Pure.
[[nodiscard]] std::expected<Trial, Fit> tryAtWindow(const Work& work,
                                                    const practice::Citizen& citizen,
                                                    const std::optional<CardNumber>& card,
                                                    const practice::Citizens& citizens,
                                                    const domain::Rules& rules, Timestamp at);

} // namespace guitai::trainer
