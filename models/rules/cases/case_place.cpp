// SPDX-License-Identifier: Apache-2.0
#include "models/domain/act_meant.h"
#include "models/rules/cases/case_reading.h"

namespace guitai::rules {

using namespace domain;

namespace {

/// A replacement where the file has a legacy card and names no other.
bool replacesLegacy(const JsonReader& document) {
    const auto request = document.at("request");
    const auto file = member(document, "file");
    if (request.has("card") || !file || !file->has("legacyCard") ||
        file->at("legacyCard").isNull()) {
        return false;
    }
    return !file->has("cards") || file->at("cards").items().empty();
}

/// As much of what is asked as tells the act; a place asks for no more.
Asked sketch(const JsonReader& request, Procedure procedure) {
    const auto kind = member(request, "kind");
    const auto reason = member(request, "reason");
    if (procedure == Procedure::ReportLoss && kind) {
        LossAsked asked{.kind = kind->word<LossKind>()};
        if (const auto scope = member(request, "scope")) {
            const auto words = scope->words<Application>();
            asked.scope = {words.begin(), words.end()};
        }
        return asked;
    }
    if (procedure == Procedure::Replace) {
        return ReplacementAsked{reason ? reason->word<ReplaceReason>() : ReplaceReason::Lost,
                                {unnamedCard(0), {}}};
    }
    if (procedure == Procedure::CloseCard && reason) {
        return ClosingAsked{reason->word<ClosingReason>()};
    }
    return {};
}

} // namespace

WindowKind usualPlace(const JsonReader& document, const Request& request, const Rules& rules) {
    auto meant = request;
    meant.asked = sketch(document.at("request"), request.procedure);
    const bool legacy = request.procedure == Procedure::Replace && replacesLegacy(document);
    meant.card = legacy ? std::nullopt : std::optional(unnamedCard(0));
    for (const auto* act : actsMeant(meant, rules)) {
        if (!act->places.value.empty()) {
            return act->places.value.front().kind;
        }
    }
    return WindowKind::Hrss;
}

} // namespace guitai::rules
