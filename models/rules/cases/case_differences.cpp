// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/rule_case.h"

#include <algorithm>

namespace guitai::rules {

namespace {

std::string difference(const std::string& what, const std::string& expected,
                       const std::string& found) {
    return what + ": expected " + expected + ", found " + found;
}

/// By value; the order of members says nothing.
bool same(const nlohmann::json& expected, const AnswerJson& found) {
    return expected == nlohmann::json::parse(found.dump());
}

void compareRules(const Expectation& expect, const AnswerJson& answer,
                  std::vector<std::string>& result) {
    const auto& refusals = answer.at("refusals");
    for (const auto& rule : expect.rules) {
        const auto names = [&](const AnswerJson& refusal) { return refusal.at("rule") == rule; };
        if (std::ranges::none_of(refusals, names)) {
            result.push_back(difference("rules", rule, refusals.dump()));
        }
    }
}

/// What stands there, else null.
nlohmann::json at(const AnswerJson& document, const std::string& pointer) {
    const AnswerJson::json_pointer place(pointer);
    return document.contains(place) ? nlohmann::json::parse(document.at(place).dump())
                                    : nlohmann::json();
}

void compareValues(const Expectation& expect, const AnswerJson& answer,
                   std::vector<std::string>& result) {
    for (const auto& [pointer, value] : expect.values) {
        const auto found = at(answer.at("values"), pointer);
        if (found != value) {
            result.push_back(difference("values" + pointer, value.dump(), found.dump()));
        }
    }
}

void compareAfter(const Expectation& expect, const AnswerJson& answer,
                  std::vector<std::string>& result) {
    for (const auto& [pointer, value] : expect.after) {
        const AnswerJson::json_pointer at(pointer);
        const auto& after = answer.at("after");
        const bool there = after.contains(at);
        const bool fits = there ? same(value, after.at(at)) : !after.is_null() && value.is_null();
        if (!fits) {
            result.push_back(difference("after" + pointer, value.dump(),
                                        there ? after.at(at).dump() : "nothing"));
        }
    }
}

} // namespace

std::vector<std::string> differences(const Expectation& expect, const AnswerJson& answer) {
    std::vector<std::string> result;
    if (answer.contains("values")) {
        compareValues(expect, answer, result);
        return result;
    }
    if (expect.possible && answer.at("possible") != *expect.possible) {
        result.push_back(difference("possible", *expect.possible ? "true" : "false",
                                    answer.at("possible").dump()));
    }
    compareRules(expect, answer, result);
    if (expect.missing) {
        auto names = AnswerJson::array();
        for (const auto paper : *expect.missing) {
            names.push_back(nameOf(paper));
        }
        if (names != answer.at("missing")) {
            result.push_back(difference("missing", names.dump(), answer.at("missing").dump()));
        }
    }
    for (const auto& [name, value] : expect.needs) {
        const auto found = answer.at("needs").value(name, AnswerJson::array()); // proofs: none
        if (!same(value, found)) {
            result.push_back(difference("needs/" + name, value.dump(), found.dump()));
        }
    }
    compareAfter(expect, answer, result);
    if (expect.ledger && !same(*expect.ledger, answer.at("ledger"))) {
        result.push_back(difference("ledger", expect.ledger->dump(), answer.at("ledger").dump()));
    }
    return result;
}

} // namespace guitai::rules
