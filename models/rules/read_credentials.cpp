// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"

namespace guitai::rules {

using namespace domain;

namespace {

InitialValue readInitial(const JsonReader& in) {
    in.only({"rule", "digits"});
    InitialValue value{.rule = in.at("rule").word<InitialRule>()};
    if (in.has("digits")) {
        value.digits = in.at("digits").text();
    }
    if ((value.rule == InitialRule::Fixed) == value.digits.empty()) {
        in.fail("digits with a fixed value, and with no other");
    }
    return value;
}

std::optional<EntryLimit> readLimit(const JsonReader& in) {
    if (in.isNull()) {
        return std::nullopt;
    }
    in.only({"wrong", "counting"});
    return EntryLimit{static_cast<int>(in.at("wrong").integer(1, 15)),
                      in.at("counting").word<Counting>()};
}

CredentialRules readCredential(const JsonReader& in, const std::string& own) {
    in.only({"application", "keptBy", "initial", "limit", "unlocksItselfNextDay",
             "unlockedWhereLocked", "initialChangedWith", "helpLine"});
    CredentialRules values{
        .application = readRuled(in.at("application"), own, readWord<Application>),
        .keptBy = readRuled(in.at("keptBy"), own, readWord<KeptBy>),
        .initial = readRuled(in.at("initial"), own, readInitial),
        .limit = readRuled(in.at("limit"), own, readLimit),
        .unlocksItselfNextDay = readRuled(in.at("unlocksItselfNextDay"), own, readWords<BankName>)};
    if (in.has("unlockedWhereLocked")) {
        values.unlockedWhereLocked = readRuled(in.at("unlockedWhereLocked"), own, readPapers);
    }
    if (in.has("initialChangedWith")) {
        values.initialChangedWith = readRuled(in.at("initialChangedWith"), own, readPapers);
    }
    if (in.has("helpLine")) {
        values.helpLine = in.at("helpLine").text();
    }
    return values;
}

} // namespace

void readCredentials(const JsonReader& in, Rules& rules) {
    for (const auto& [name, credential] : in.members()) {
        rules.credentials.emplace(readName<CredentialKind>(name, credential),
                                  readCredential(credential, rules.ownRule()));
    }
}

} // namespace guitai::rules
