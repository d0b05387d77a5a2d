// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rules/cases/rule_case.h"
#include "models/trainer/trial.h"

namespace guitai::trainer {

/// Why no citizen at all can bring a case to a window.
enum class CaseFault {
    ShowsValues,   ///< it asks for nothing: it shows what values the region's rules have
    NotAsExpected, ///< the decider answers other than the case expects
    NoWindowWork,  ///< no window runs that procedure
    NobodyServes,  ///< it is asked for where no clerk sits: a machine, the telephone, the web
};

struct CaseRefused {
    CaseFault fault{};
    std::vector<std::string> differences{}; ///< of NotAsExpected: a sentence each, in English
};

/// A case as work at a window, and what the decider says of it. Valid as long as the catalogue.
struct CaseWork {
    std::string title{};
    const domain::Rules* rules = nullptr;
    Work work;
    Verdict verdict{};
    std::string rule{}; ///< that it is about
};

/// `stem`: of the case's file, `L4-replacement-accepted`, which begins with the rule.
[[nodiscard]] std::expected<CaseWork, CaseRefused> workOf(const rules::RuleCase& ruleCase,
                                                          const std::string& stem);

/// A citizen, with one of the cards where he has several, and whether the case's verdict comes
/// about with him.
struct Candidate {
    std::string citizen{};
    std::optional<CardNumber> card{};
    Fit fit{};
    Trial trial{}; ///< of Fits and OtherVerdict: what comes about

    [[nodiscard]] bool fits() const { return fit == Fit::Fits; }
};

/// Every citizen of the region in the drawer's order. One fits whose file brings about the case's
/// verdict, and for nothing but its reasons, `now` and at any hour of the week that follows.
[[nodiscard]] std::vector<Candidate>
candidatesFor(const CaseWork& subject, const practice::Citizens& citizens, Timestamp now);

/// What the trainer says in his own words.
struct OwnWords {
    std::string id{};
    int level = 1;
    domain::Names title{};
    domain::Names story{};
    domain::Names lesson{};
    std::vector<domain::Names> hints{};
    std::map<practice::Question, domain::Names> replies{};
};

/// Written out and read again by the loader that reads every exercise: what it returns is what the
/// file will say, or where that makes no sense.
[[nodiscard]] std::expected<practice::Exercise, practice::DataError>
makeExercise(const CaseWork& subject, const Candidate& candidate, const OwnWords& words);

} // namespace guitai::trainer
