// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"

namespace guitai::rules {

using namespace domain;

Names readNames(const JsonReader& in) {
    in.only({"zh_CN", "zh_TW", "en"});
    return {in.at("zh_CN").text(), in.at("zh_TW").text(), in.at("en").text()};
}

namespace {

HelpLine readHelpLine(const JsonReader& in) {
    in.only({"names", "number", "bank"});
    HelpLine line{.names = readNames(in.at("names")), .number = in.at("number").text()};
    if (in.has("bank")) {
        line.bank = in.at("bank").word<BankName>();
    }
    return line;
}

std::set<WeakPinReason> readWeakPins(const JsonReader& in) {
    const auto words = in.words<WeakPinReason>();
    return {words.begin(), words.end()};
}

/// What names the pack and says when and where it is in force.
Rules readHead(const JsonReader& in) {
    if (in.at("schema").integer(1, INT32_MAX) != 1) {
        in.at("schema").fail("schema 1");
    }
    Rules rules{.region = in.at("id").text(),
                .version = in.at("version").text(),
                .names = readNames(in.at("names")),
                .validFrom = in.at("validFrom").date(),
                .cities = in.at("cities").list([](const auto& c) { return c.regionCode(); })};
    if (in.has("validUntil")) {
        rules.validUntil = in.at("validUntil").date();
    }
    return rules;
}

/// What stands beside the acts and is there only for some of them.
void readCompanions(const JsonReader& in, Rules& rules) {
    const auto own = rules.ownRule();
    if (in.has("activation")) {
        rules.activation = readActivation(in.at("activation"), own);
    }
    if (in.has("loss")) {
        rules.loss = readLoss(in.at("loss"), own);
    }
    if (in.has("legacy")) {
        rules.legacy = readLegacy(in.at("legacy"), own);
    }
    if (in.has("settlement")) {
        rules.settlement = readRuled(in.at("settlement"), own, readWords<Settlement>);
    }
    if (in.has("instantIssueAt")) {
        rules.instantIssueAt = readRuled(in.at("instantIssueAt"), own, readWords<WindowKind>);
    }
    if (in.has("cardYears")) {
        rules.cardYears = readRuledNumber(in.at("cardYears"), own, 100);
    }
    if (in.has("collectWithin")) {
        rules.collectWithin = readRuledNumber(in.at("collectWithin"), own, 1'000);
    }
}

Rules readRules(const JsonReader& in) {
    auto rules = readHead(in);
    const auto own = rules.ownRule();
    rules.banks = readRuled(in.at("banks"), own, readWords<BankName>);
    readCredentials(in.at("credentials"), rules);
    readActs(in, rules);
    readCompanions(in, rules);
    rules.ownActFromAge = readRuledNumber(in.at("ownActFromAge"), own, 30);
    rules.suspendedServes = readRuled(in.at("suspendedServes"), own, readFlag);
    rules.workingHours = readRuled(in.at("workingHours"), own, readWorkingHours);
    rules.weakPins = readRuled(in.at("weakPins"), own, readWeakPins);
    rules.helpLines = readRuled(in.at("helpLines"), own,
                                [](const auto& lines) { return lines.list(readHelpLine); });
    return rules;
}

} // namespace

Pack readPackDocument(const JsonReader& in) {
    in.only({"$schema",         "schema",        "id",
             "version",         "names",         "validFrom",
             "validUntil",      "cities",        "banks",
             "credentials",     "actDefaults",   "placeSets",
             "askerSets",       "paperSets",     "acts",
             "activation",      "loss",          "legacy",
             "settlement",      "collectWithin", "ownActFromAge",
             "suspendedServes", "workingHours",  "weakPins",
             "helpLines",       "signature",     "instantIssueAt",
             "cardYears"});
    Pack pack{.rules = readRules(in)};
    if (in.has("signature")) {
        const auto signature = in.at("signature");
        signature.only({"algorithm", "keyId", "value"});
        pack.signature = PackSignature{signature.at("algorithm").text(),
                                       signature.at("keyId").text(), signature.at("value").text()};
    }
    return pack;
}

} // namespace guitai::rules
