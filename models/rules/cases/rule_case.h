// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"
#include "models/rules/rules_catalogue.h"

#include <nlohmann/json.hpp>

#include <expected>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A situation at a window and what must come of it: how region rules are tried and argued about.
namespace guitai::rules {

/// Members stay in the order in which they were set.
using AnswerJson = nlohmann::ordered_json;

/// What a case says must come of it; each part only where it is named.
struct Expectation {
    std::optional<bool> possible{};
    std::vector<std::string> rules{}; ///< each must be among the refusals
    std::optional<std::vector<domain::Paper>> missing{};
    std::map<std::string, nlohmann::json> needs{};  ///< by member of the answer's `needs`
    std::map<std::string, nlohmann::json> after{};  ///< by JSON pointer into the file afterwards
    std::optional<nlohmann::json> ledger{};         ///< all entries, in order
    std::map<std::string, nlohmann::json> values{}; ///< by JSON pointer into the region's values
};

struct RuleCase {
    std::string title{};
    bool ofValues = false; ///< without a request: it shows what values the region's rules have
    const domain::Rules* rules = nullptr; ///< the catalogue's
    domain::HolderFile file;
    domain::Request request{};
    domain::Circumstances circumstances;
    std::optional<Expectation> expect{};
};

/// Reads a case. What it leaves out is favourable: no legacy card, PINs changed and unlocked, all
/// papers there, the window one where the act is done, the card at the stage that the procedure
/// needs. A region that has no pack is an error of the case. `file` only names it in errors.
[[nodiscard]] std::expected<RuleCase, PackError>
readCase(std::string_view text, const std::string& file, const RulesCatalogue& catalogue);

/// The words for a reason; models/views has them.
using ReasonText = std::function<std::string(domain::Reason)>;

/// Of a case without a request, the region's `values`; else the decider's answer: possible,
/// refusals, missing, needs, after, ledger.
[[nodiscard]] AnswerJson answerTo(const RuleCase& ruleCase, const ReasonText& text);

/// Where the answer is not what the case expects, one sentence each.
[[nodiscard]] std::vector<std::string> differences(const Expectation& expect,
                                                   const AnswerJson& answer);

} // namespace guitai::rules
