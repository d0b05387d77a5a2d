// SPDX-License-Identifier: Apache-2.0
#include "models/domain/act_meant.h"

namespace guitai::domain {

namespace {

bool meant(const Subject& subject, const Request& request) {
    if (const auto* pin = std::get_if<CredentialKind>(&subject)) {
        return request.pins.empty() || std::ranges::find(request.pins, *pin) != request.pins.end();
    }
    if (const auto* loss = std::get_if<LossSubject>(&subject)) {
        const auto* asked = std::get_if<LossAsked>(&request.asked);
        const bool sameKind = asked == nullptr || asked->kind == loss->kind;
        const bool inScope = asked == nullptr || asked->scope.empty() || !loss->application ||
                             asked->scope.contains(*loss->application);
        return sameKind && inScope;
    }
    if (const auto* reason = std::get_if<ReplaceReason>(&subject)) {
        const auto* asked = std::get_if<ReplacementAsked>(&request.asked);
        return request.card && (asked == nullptr || asked->reason == *reason);
    }
    if (const auto* reason = std::get_if<ClosingReason>(&subject)) {
        const auto* asked = std::get_if<ClosingAsked>(&request.asked);
        return asked == nullptr || asked->reason == *reason;
    }
    const bool ofFile = std::holds_alternative<std::monostate>(subject);
    return !ofFile || request.procedure != Procedure::Replace || !request.card;
}

} // namespace

std::vector<const ActRules*> actsMeant(const Request& request, const Rules& rules) {
    std::vector<const ActRules*> acts;
    for (const auto& [key, act] : rules.acts) {
        if (key.procedure == request.procedure && meant(key.subject, request)) {
            acts.push_back(&act);
        }
    }
    return acts;
}

} // namespace guitai::domain
