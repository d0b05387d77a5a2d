// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/case_reading.h"
#include "models/rules/rule_ids.h"

#include <algorithm>
#include <array>

namespace guitai::rules {

using namespace domain;

namespace {

/// Words of procedures that are decided later; a case is held to them all the same.
constexpr std::array<std::string_view, 4> lossKinds = {"oral", "self-service", "manual", "formal"};
constexpr std::array<std::string_view, 5> replaceReasons = {"lost", "damaged", "wrong-details",
                                                            "expired", "bank-change"};

void expectWord(const JsonReader& in, const auto& words) {
    if (std::ranges::find(words, in.text()) != words.end()) {
        return;
    }
    std::string expected = "one of";
    for (const auto& word : words) {
        expected.append(" ").append(word);
    }
    in.fail(expected);
}

Procedure readProcedure(const JsonReader& in) {
    const auto procedure = in.word<Procedure>();
    if (!decides(procedure)) {
        std::string expected = "a procedure that this version decides:";
        for (const auto& [known, name] : Words<Procedure>::all) {
            if (decides(known)) {
                expected.append(" ").append(name);
            }
        }
        in.fail(expected);
    }
    return procedure;
}

bool isPointer(const std::string& text) {
    try {
        return !nlohmann::json::json_pointer(text).empty();
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

void checkRule(const JsonReader& in, std::vector<std::string>& rules) {
    const auto& rule = in.text();
    if (!rule.starts_with("assumed:") && !knownRule(rule)) {
        in.fail("a rule that the catalogue has, or assumed: and a region");
    }
    rules.push_back(rule);
}

} // namespace

Request readCaseRequest(const JsonReader& in, const Rules& rules) {
    in.only({"procedure", "card", "pin", "kind", "scope", "reason"});
    if (const auto kind = member(in, "kind")) {
        expectWord(*kind, lossKinds);
    }
    if (const auto scope = member(in, "scope")) {
        static_cast<void>(scope->words<Application>());
    }
    if (const auto reason = member(in, "reason")) {
        expectWord(*reason, replaceReasons);
    }
    Request request{.procedure = readProcedure(in.at("procedure"))};
    if (const auto card = member(in, "card")) {
        request.card = card->cardNumber();
    }
    if (const auto pin = member(in, "pin")) {
        request.pins = {pin->word<CredentialKind>()};
    } else if (request.procedure == Procedure::ChangePin ||
               request.procedure == Procedure::ResetPin) {
        request.pins = {rules.credentials.begin()->first};
    }
    return request;
}

Expectation readExpectation(const JsonReader& in) {
    in.only({"possible", "rules", "missing", "needs", "after"});
    Expectation expect;
    if (const auto possible = member(in, "possible")) {
        expect.possible = possible->flag();
    }
    if (const auto rules = member(in, "rules")) {
        for (const auto& rule : rules->items()) {
            checkRule(rule, expect.rules);
        }
    }
    if (const auto missing = member(in, "missing")) {
        expect.missing = missing->words<Paper>();
    }
    if (const auto needs = member(in, "needs")) {
        needs->only({"papers", "approval", "fee", "workingDays"});
        for (const auto& [name, value] : needs->members()) {
            expect.needs.emplace(name, value.json());
        }
    }
    if (const auto after = member(in, "after")) {
        for (const auto& [pointer, value] : after->members()) {
            if (!isPointer(pointer)) {
                value.fail("a JSON pointer like /cards/0/state as the member's name");
            }
            expect.after.emplace(pointer, value.json());
        }
    }
    return expect;
}

} // namespace guitai::rules
