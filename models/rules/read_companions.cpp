// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"
#include "models/rules/rule_ids.h"

namespace guitai::rules {

using namespace domain;

Source readSource(const JsonReader& in, const std::string& own) {
    if (in.has("assumed") == in.has("source")) {
        in.fail("either a source or assumed with a reason");
    }
    if (in.has("assumed")) {
        return {own, in.at("assumed").text()};
    }
    const auto& rule = in.at("source").text();
    if (!knownRule(rule)) {
        in.at("source").fail("a rule that the catalogue has");
    }
    return {rule, {}};
}

ActivationRules readActivation(const JsonReader& in, const std::string& own) {
    in.only({"changes", "legacyCard", "legacyBalance"});
    ActivationRules values{
        .legacyCard = readRuled(in.at("legacyCard"), own, readWord<LegacyEffect>),
        .legacyBalance = readRuled(in.at("legacyBalance"), own, readWord<LegacyBalance>)};
    for (const auto& [name, changes] : in.at("changes").members()) {
        values.changes.emplace(readName<Application>(name, changes),
                               readRuled(changes, own, readWords<CredentialKind>));
    }
    return values;
}

LossRules readLoss(const JsonReader& in, const std::string& own) {
    in.only({"formalJointly", "temporaryDays", "selfServiceOwn"});
    LossRules values;
    if (in.has("formalJointly")) {
        values.formalJointly = readRuled(in.at("formalJointly"), own, readFlag);
    }
    if (in.has("temporaryDays")) {
        values.temporaryDays = readRuledNumber(in.at("temporaryDays"), own, 1'000);
    }
    if (in.has("selfServiceOwn")) {
        values.selfServiceOwn = readRuled(in.at("selfServiceOwn"), own, readWords<CredentialKind>);
    }
    return values;
}

LegacyRules readLegacy(const JsonReader& in, const std::string& own) {
    in.only({"clearing", "transactionLimit"});
    LegacyRules values;
    if (in.has("clearing")) {
        values.clearing = readRuled(in.at("clearing"), own, readWord<Clearing>);
    }
    if (in.has("transactionLimit")) {
        values.transactionLimit = readRuledNumber(in.at("transactionLimit"), own, 10'000);
    }
    return values;
}

} // namespace guitai::rules
