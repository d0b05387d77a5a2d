// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rules/cases/rule_case.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace guitai::rules {

/// What cases show of one rule: the names of their files, `yueyang/R1-after-formal-loss`.
struct RuleShown {
    std::string rule{};
    bool decides = false; ///< must be shown accepting and refusing
    std::vector<std::string> accepting{};
    std::vector<std::string> refusing{};
    std::vector<std::string> values{}; ///< shown as the value it is

    /// A decision rule both ways; a value in any way.
    [[nodiscard]] bool whole() const;
};

/// Tells for each rule of the catalogue what a folder of cases shows of it.
class CaseReport {
public:
    CaseReport();

    /// A case whose answer is as it expects. It is about the rule that its file is named after, and
    /// about those that its refusal names.
    void add(const RuleCase& ruleCase, const std::string& file);

    /// In the catalogue's order.
    [[nodiscard]] const std::vector<RuleShown>& rules() const { return rules_; }

private:
    std::vector<RuleShown> rules_;
};

} // namespace guitai::rules
