// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/case_reading.h"

#include <algorithm>

namespace guitai::rules {

using namespace domain;

namespace {

/// Whether an act of the procedure that is asked for is about what is asked about.
bool meant(const Subject& subject, const JsonReader& request, const Rules& rules) {
    const auto word = [&](std::string_view name) {
        const auto part = member(request, name);
        return part ? part->text() : std::string();
    };
    if (const auto* pin = std::get_if<CredentialKind>(&subject)) {
        const auto asked = word("pin");
        return asked.empty() ? *pin == rules.credentials.begin()->first : asked == nameOf(*pin);
    }
    if (const auto* loss = std::get_if<LossSubject>(&subject)) {
        const auto scope = member(request, "scope");
        const auto of = scope ? scope->words<Application>() : std::vector<Application>();
        const bool inScope = of.empty() || !loss->application ||
                             std::ranges::find(of, *loss->application) != of.end();
        return inScope && (word("kind").empty() || word("kind") == nameOf(loss->kind));
    }
    if (const auto* reason = std::get_if<ReplaceReason>(&subject)) {
        return word("reason").empty() ? *reason == ReplaceReason::Lost
                                      : word("reason") == nameOf(*reason);
    }
    if (const auto* reason = std::get_if<ClosingReason>(&subject)) {
        return word("reason").empty() || word("reason") == nameOf(*reason);
    }
    return true;
}

/// A replacement where the file has a legacy card and names no other.
bool replacesLegacy(const JsonReader& document) {
    const auto request = document.at("request");
    const auto file = member(document, "file");
    if (request.at("procedure").word<Procedure>() != Procedure::Replace || request.has("card") ||
        !file || !file->has("legacyCard") || file->at("legacyCard").isNull()) {
        return false;
    }
    return !file->has("cards") || file->at("cards").items().empty();
}

} // namespace

WindowKind usualPlace(const JsonReader& document, const Rules& rules) {
    const auto request = document.at("request");
    const auto procedure = request.at("procedure").word<Procedure>();
    const ActRules* legacy = nullptr;
    const bool ofLegacy = replacesLegacy(document);
    for (const auto& [key, act] : rules.acts) {
        if (key.procedure != procedure || act.places.value.empty()) {
            continue;
        }
        // Of replacements that of the legacy card comes first in the map, and is meant last.
        if (procedure == Procedure::Replace && key.subject.index() == 0) {
            legacy = &act;
        } else if (!ofLegacy && meant(key.subject, request, rules)) {
            return act.places.value.front().kind;
        }
    }
    return legacy == nullptr ? WindowKind::Hrss : legacy->places.value.front().kind;
}

} // namespace guitai::rules
