// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"

namespace guitai::rules {

using namespace domain;

namespace {

Names readNames(const JsonReader& in) {
    return {in.at("zh_CN").text(), in.at("zh_TW").text(), in.at("en").text()};
}

InitialValue readInitial(const JsonReader& in) {
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
    return EntryLimit{static_cast<int>(in.at("wrong").integer(1, 15)),
                      in.at("counting").word<Counting>()};
}

CredentialRules readCredential(const JsonReader& in, const std::string& own) {
    CredentialRules values{
        .application = readRuled(in.at("application"), own, readWord<Application>),
        .keptBy = readRuled(in.at("keptBy"), own, readWord<KeptBy>),
        .initial = readRuled(in.at("initial"), own, readInitial),
        .limit = readRuled(in.at("limit"), own, readLimit),
        .unlocksItselfNextDay = readRuled(in.at("unlocksItselfNextDay"), own, readWords<BankName>)};
    if (in.has("helpLine")) {
        values.helpLine = in.at("helpLine").text();
    }
    return values;
}

/// Acts that are told apart by a word: of credentials, of applications.
template <class E>
void readActs(const JsonReader& in, Procedure procedure, Rules& rules) {
    if (!in.has(nameOf(procedure))) {
        return;
    }
    for (const auto& [name, act] : in.at(nameOf(procedure)).members()) {
        const auto subject = parseName<E>(name);
        if (!subject) {
            act.fail("a known word for this member");
        }
        rules.acts.emplace(ActKey{procedure, *subject}, readAct(act, rules.ownRule()));
    }
}

ActivationRules readActivation(const JsonReader& in, const std::string& own) {
    ActivationRules values{
        .legacyCard = readRuled(in.at("legacyCard"), own, readWord<LegacyEffect>),
        .legacyBalance = readRuled(in.at("legacyBalance"), own, readWord<LegacyBalance>)};
    for (const auto& [name, changes] : in.at("changes").members()) {
        const auto application = parseName<Application>(name);
        if (!application) {
            changes.fail("an application");
        }
        values.changes.emplace(*application, readRuled(changes, own, readWords<CredentialKind>));
    }
    return values;
}

int readTimeOfDay(const JsonReader& in) { // its form is the schema's matter
    const auto& text = in.text(5);
    const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    return two(0) * 60 + two(3);
}

WorkingHours readWorkingHours(const JsonReader& in) {
    WorkingHours hours{.opens = readTimeOfDay(in.at("opens")),
                       .closes = readTimeOfDay(in.at("closes"))};
    const auto dates = [&](const char* name, std::set<Date>& into) {
        if (in.has(name)) {
            for (const auto& day : in.at(name).items()) {
                into.insert(day.date());
            }
        }
    };
    dates("closedOn", hours.closedOn);
    dates("openOn", hours.openOn);
    if (hours.opens >= hours.closes) {
        in.at("closes").fail("a time after opens");
    }
    return hours;
}

HelpLine readHelpLine(const JsonReader& in) {
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

Rules readRules(const JsonReader& in) {
    Rules rules{.region = in.at("id").text(),
                .version = in.at("version").text(),
                .names = readNames(in.at("names")),
                .validFrom = in.at("validFrom").date(),
                .cities = in.at("cities").list([](const auto& c) { return c.regionCode(); })};
    const auto own = rules.ownRule();
    if (in.has("validUntil")) {
        rules.validUntil = in.at("validUntil").date();
    }
    rules.banks = readRuled(in.at("banks"), own, readWords<BankName>);
    for (const auto& [name, credential] : in.at("credentials").members()) {
        rules.credentials.emplace(*parseName<CredentialKind>(name), // the schema's matter
                                  readCredential(credential, own));
    }
    const auto acts = in.at("acts");
    readActs<Application>(acts, Procedure::Activate, rules);
    readActs<CredentialKind>(acts, Procedure::ChangePin, rules);
    readActs<CredentialKind>(acts, Procedure::ResetPin, rules);
    if (acts.has("enquire")) {
        rules.acts.emplace(ActKey{Procedure::Enquire, {}}, readAct(acts.at("enquire"), own));
    }
    rules.activation = readActivation(in.at("activation"), own);
    rules.ownActFromAge = readRuled(in.at("ownActFromAge"), own, [](const auto& age) {
        return static_cast<int>(age.integer(0, 30));
    });
    rules.suspendedServes = readRuled(in.at("suspendedServes"), own, readFlag);
    rules.workingHours = readRuled(in.at("workingHours"), own, readWorkingHours);
    rules.weakPins = readRuled(in.at("weakPins"), own, readWeakPins);
    rules.helpLines = readRuled(in.at("helpLines"), own,
                                [](const auto& lines) { return lines.list(readHelpLine); });
    return rules;
}

} // namespace

Pack readPackDocument(const JsonReader& in) {
    Pack pack{.rules = readRules(in)};
    if (in.has("signature")) {
        const auto signature = in.at("signature");
        pack.signature = PackSignature{signature.at("algorithm").text(),
                                       signature.at("keyId").text(), signature.at("value").text()};
    }
    return pack;
}

} // namespace guitai::rules
