// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/case_reading.h"
#include "models/rules/rule_ids.h"

namespace guitai::rules {

using namespace domain;

namespace {

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

/// The credentials whose right value the holder shows: all of them, unless the case names some.
std::set<CredentialKind> readProved(const JsonReader& in, const Rules& rules) {
    std::set<CredentialKind> proved;
    if (const auto words = member(in, "proved")) {
        const auto named = words->words<CredentialKind>();
        return {named.begin(), named.end()};
    }
    for (const auto& [kind, values] : rules.credentials) {
        proved.insert(kind);
    }
    return proved;
}

/// Words are held to their lists also where the procedure has no use for them.
void checkWords(const JsonReader& in, Procedure procedure) {
    if (const auto kind = member(in, "kind")) {
        static_cast<void>(kind->word<LossKind>());
    }
    if (const auto scope = member(in, "scope")) {
        static_cast<void>(scope->words<Application>());
    }
    if (const auto reason = member(in, "reason"); reason && procedure == Procedure::CloseCard) {
        static_cast<void>(reason->word<ClosingReason>());
    } else if (reason) {
        static_cast<void>(reason->word<ReplaceReason>());
    }
    if (const auto settlement = member(in, "settlement")) {
        static_cast<void>(settlement->word<Settlement>());
    }
    if (const auto bank = member(in, "bank")) {
        static_cast<void>(bank->word<BankName>());
    }
    if (const auto number = member(in, "number")) {
        static_cast<void>(number->cardNumber());
    }
}

bool ofOnePin(Procedure procedure) {
    return procedure == Procedure::ChangePin || procedure == Procedure::ResetPin ||
           procedure == Procedure::UnlockPin;
}

} // namespace

Request readCaseRequest(const JsonReader& in, const Rules& rules) {
    in.only({"procedure", "card", "pin", "kind", "scope", "reason", "bank", "number", "comparison",
             "oldRight", "newAcceptable", "detailsAgree", "funded", "details", "settlement",
             "proved", "instant", "emptied"});
    Request request{.procedure = in.at("procedure").word<Procedure>(),
                    .proved = readProved(in, rules)};
    checkWords(in, request.procedure);
    if (const auto instant = member(in, "instant"); instant && instant->flag()) {
        request.phase = Phase::Authorise; // made at the counter, while its holder waits
    }
    if (const auto card = member(in, "card")) {
        request.card = card->cardNumber();
    }
    if (const auto pin = member(in, "pin")) {
        request.pins = {pin->word<CredentialKind>()};
    } else if (ofOnePin(request.procedure)) {
        request.pins = {rules.credentials.begin()->first};
    }
    return request;
}

namespace {

std::map<std::string, nlohmann::json> readPointers(const JsonReader& in, const char* example) {
    std::map<std::string, nlohmann::json> result;
    for (const auto& [pointer, value] : in.members()) {
        if (!isPointer(pointer)) {
            value.fail(std::string("a JSON pointer like ") + example + " as the member's name");
        }
        result.emplace(pointer, value.json());
    }
    return result;
}

} // namespace

Expectation readExpectedValues(const JsonReader& in) {
    in.only({"values"});
    return {.values = readPointers(in.at("values"), "/credentials/social/keptBy")};
}

Expectation readExpectation(const JsonReader& in) {
    in.only({"possible", "rules", "missing", "needs", "after", "ledger"});
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
        needs->only({"papers", "approval", "fee", "workingDays", "proofs"});
        for (const auto& [name, value] : needs->members()) {
            expect.needs.emplace(name, value.json());
        }
    }
    if (const auto ledger = member(in, "ledger")) {
        expect.ledger = ledger->json();
    }
    if (const auto after = member(in, "after")) {
        expect.after = readPointers(*after, "/cards/0/state");
    }
    return expect;
}

} // namespace guitai::rules
