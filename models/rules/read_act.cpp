// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"
#include "models/rules/rule_ids.h"

namespace guitai::rules {

using domain::JsonReader;

domain::Source readSource(const JsonReader& in, const std::string& own) {
    in.only({"value", "source", "assumed"});
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

domain::ActRules readAct(const JsonReader& in, const std::string& own) {
    in.only({"places", "askers", "approval", "fee", "workingDays", "offline",
             "authorisationMinutes", "workingHoursOnly"});
    const auto place = [&](const JsonReader& p) {
        p.only({"kind", "ownBank", "scope"});
        return domain::Place{.kind = p.at("kind").word<domain::WindowKind>(),
                             .ownBank = p.has("ownBank") && p.at("ownBank").flag(),
                             .scope = readRuled(p.at("scope"), own, readWord<domain::Scope>)};
    };
    const auto papers = [](const JsonReader& groups) {
        return groups.list(readWords<domain::Paper>);
    };
    const auto asker = [&](const JsonReader& a) {
        a.only({"role", "wardsOnly", "papers"});
        return domain::Asker{.role = a.at("role").word<domain::RequesterRole>(),
                             .wardsOnly = a.has("wardsOnly") && a.at("wardsOnly").flag(),
                             .papers = readRuled(a.at("papers"), own, papers)};
    };
    const auto list = [](auto each) {
        return [each](const JsonReader& l) { return l.list(each); };
    };
    const auto number = [](const JsonReader& n) { return static_cast<int>(n.integer(0, 10'000)); };
    const auto fee = [](const JsonReader& n) { return n.money(); };
    return {.places = readRuled(in.at("places"), own, list(place)),
            .askers = readRuled(in.at("askers"), own, list(asker)),
            .approval = readRuled(in.at("approval"), own, readFlag),
            .fee = readRuled(in.at("fee"), own, fee),
            .workingDays = readRuled(in.at("workingDays"), own, number),
            .offline = readRuled(in.at("offline"), own, readFlag),
            .authorisationMinutes = readRuled(in.at("authorisationMinutes"), own, number),
            .workingHoursOnly = readRuled(in.at("workingHoursOnly"), own, readFlag)};
}

} // namespace guitai::rules
