// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec.h"
#include "models/procedure/approval_desk.h"
#include "models/procedure/definition.h"

#include <algorithm>

namespace guitai::procedure {

namespace {

/// What begin() takes for granted, and what comes from another desk need not have.
bool known(const domain::Operation& operation, const domain::HolderFile& file,
           const domain::Rules& rules) {
    const auto& request = operation.request;
    const bool cardThere = !request.card || file.find(*request.card) != nullptr;
    return definitionOf(request.procedure) != nullptr && operation.holder == file.id && cardThere &&
           std::ranges::all_of(request.pins, [&](domain::CredentialKind pin) {
               return rules.credential(pin) != nullptr;
           });
}

} // namespace

std::expected<ShownApproval, ShowFault> showApproval(const registry::WaitingApproval& asked,
                                                     const domain::HolderFile& file,
                                                     const domain::Rules& rules) {
    const auto operation = domain::decodeOperation(asked.payload);
    // Who asks is what the asking counter says: it must be what is signed.
    if (!operation || operation->id != asked.operation || operation->clerk != asked.clerk ||
        operation->outlet != asked.outlet) {
        return std::unexpected(ShowFault::Unreadable);
    }
    if (operation->rules != domain::RulesReference{rules.region, rules.version}) {
        return std::unexpected(ShowFault::OtherRules);
    }
    if (!known(*operation, file, rules)) {
        return std::unexpected(ShowFault::Unreadable);
    }
    const auto& request = operation->request;
    auto decision = domain::decide(file, request, rules,
                                   {.window = operation->window,
                                    .at = operation->at,
                                    .approved = true,
                                    .operation = operation->id,
                                    .inEarnest = true});
    ShownApproval shown{.asked = asked, .file = file, .refusals = std::move(decision.refusals)};
    shown.state = begin({.run = operation->id,
                         .procedure = request.procedure,
                         .file = &file,
                         .card = request.card,
                         .pins = request.pins,
                         .needs = std::move(decision.needs),
                         .at = operation->at},
                        rules);
    shown.state.asked = request.asked;
    shown.state.requester = request.requester;
    shown.state.purpose = request.purpose;
    return shown;
}

} // namespace guitai::procedure
