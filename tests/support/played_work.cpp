// SPDX-License-Identifier: Apache-2.0
#include "tests/support/played_work.h"

#include <fstream>

namespace guitai::support {

using nlohmann::json;
using procedure::Field;

namespace {

const std::map<std::string, Field> fields{{"lossKind", Field::LossKind},
                                          {"scope", Field::Scope},
                                          {"reason", Field::ReplaceReason},
                                          {"bank", Field::Bank},
                                          {"agrees", Field::Agrees},
                                          {"funded", Field::Funded},
                                          {"settlement", Field::Settlement},
                                          {"closing", Field::ClosingReason},
                                          {"emptied", Field::Emptied},
                                          {"name", Field::Name},
                                          {"idNumber", Field::IdNumber},
                                          {"personalNumber", Field::PersonalNumber},
                                          {"phone", Field::Phone}};

template <class E>
E word(const json& value) {
    return domain::parseName<E>(value.get<std::string>()).value();
}

} // namespace

json playsOf(const std::string& region) {
    std::ifstream file(GUITAI_SOURCE_DIR "/tests/e2e/procedures/" + region + ".json");
    return json::parse(file);
}

Work workOf(const json& act) {
    Work work{.procedure = word<domain::Procedure>(act.at("procedure"))};
    const auto pins = act.value("pins", json::array());
    for (const auto& pin : pins) {
        work.pins.push_back(word<domain::CredentialKind>(pin));
    }
    const auto details = act.value("details", json::object());
    for (const auto& [name, chosen] : details.items()) {
        work.details[fields.at(name)] = chosen.get<std::vector<std::string>>();
    }
    work.inReader = act.value("inReader", "");
    if (act.contains("role")) {
        work.role = word<domain::RequesterRole>(act.at("role"));
    }
    if (act.contains("papers")) {
        work.papers.emplace();
        for (const auto& paper : act.at("papers")) {
            work.papers->insert(word<domain::Paper>(paper));
        }
    }
    return work;
}

Timestamp officeHours() {
    return *parseTimestamp("2026-11-24T10:30:00+08:00");
}

} // namespace guitai::support
