// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/case_report.h"

#include "models/rules/rule_ids.h"

#include <algorithm>

namespace guitai::rules {

namespace {

/// `R1` of `R1-after-formal-loss`.
std::string ruleInName(const std::string& name) {
    return name.substr(0, name.find('-'));
}

/// A missing paper refuses as well as a rule by name.
bool refuses(const Expectation& expect) {
    return expect.possible == false || !expect.rules.empty() ||
           (expect.missing && !expect.missing->empty());
}

} // namespace

bool RuleShown::whole() const {
    if (decides) {
        return !accepting.empty() && !refusing.empty();
    }
    return !accepting.empty() || !refusing.empty() || !values.empty();
}

CaseReport::CaseReport() {
    for (const auto& id : ruleIds()) {
        rules_.push_back({.rule = std::string(id), .decides = rules::decides(id)});
    }
}

void CaseReport::add(const RuleCase& ruleCase, const std::string& file) {
    if (!ruleCase.expect) {
        return;
    }
    const auto& expect = *ruleCase.expect;
    const auto named = ruleInName(file);
    const auto shown = ruleCase.rules->region + "/" + file;
    for (auto& rule : rules_) {
        const bool about = rule.rule == named;
        if (ruleCase.ofValues) {
            if (about) {
                rule.values.push_back(shown);
            }
        } else if (refuses(expect)) {
            const bool told = std::ranges::find(expect.rules, rule.rule) != expect.rules.end();
            if (about || told) {
                rule.refusing.push_back(shown);
            }
        } else if (about) {
            rule.accepting.push_back(shown);
        }
    }
}

} // namespace guitai::rules
