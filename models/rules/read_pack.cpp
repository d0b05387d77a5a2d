// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"

namespace guitai::rules {

using namespace domain;

namespace {

Names readNames(const JsonReader& in) {
    in.only({"zh_CN", "zh_TW", "en"});
    return {in.at("zh_CN").text(), in.at("zh_TW").text(), in.at("en").text()};
}

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
    in.only({"application", "keptBy", "initial", "limit", "unlocksItselfNextDay", "helpLine"});
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
    in.only({"changes", "legacyCard", "legacyBalance"});
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

/// `09:00` as minutes since midnight.
int readTimeOfDay(const JsonReader& in) {
    const auto& text = in.text(5);
    const auto digit = [&](std::size_t at) { return text[at] - '0'; };
    const auto isDigit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !isDigit(0) || !isDigit(1) || !isDigit(3) ||
        !isDigit(4) || digit(0) * 10 + digit(1) > 23 || digit(3) > 5) {
        in.fail("a time of day like 09:00");
    }
    return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

WorkingHours readWorkingHours(const JsonReader& in) {
    in.only({"opens", "closes", "closedOn", "openOn"});
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

void readCredentials(const JsonReader& in, Rules& rules) {
    for (const auto& [name, credential] : in.members()) {
        const auto kind = parseName<CredentialKind>(name);
        if (!kind) {
            credential.fail("no such member; a credential");
        }
        rules.credentials.emplace(*kind, readCredential(credential, rules.ownRule()));
    }
}

void readAllActs(const JsonReader& in, Rules& rules) {
    in.only({"activate", "change-pin", "reset-pin", "enquire"});
    readActs<Application>(in, Procedure::Activate, rules);
    readActs<CredentialKind>(in, Procedure::ChangePin, rules);
    readActs<CredentialKind>(in, Procedure::ResetPin, rules);
    if (in.has("enquire")) {
        rules.acts.emplace(ActKey{Procedure::Enquire, {}},
                           readAct(in.at("enquire"), rules.ownRule()));
    }
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

Rules readRules(const JsonReader& in) {
    auto rules = readHead(in);
    const auto own = rules.ownRule();
    rules.banks = readRuled(in.at("banks"), own, readWords<BankName>);
    readCredentials(in.at("credentials"), rules);
    readAllActs(in.at("acts"), rules);
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
    in.only({"$schema", "schema", "id", "version", "names", "validFrom", "validUntil", "cities",
             "banks", "credentials", "acts", "activation", "ownActFromAge", "suspendedServes",
             "workingHours", "weakPins", "helpLines", "signature"});
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
