// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/judging.h"

#include "models/procedure/definition.h"
#include "models/procedure/form.h"

namespace guitai::procedure {

domain::Request requestOf(const State& state) {
    domain::Request request;
    request.procedure = state.procedure;
    const bool leave = definitionOf(state.procedure)->touchesKeeper;
    request.phase = leave ? domain::Phase::Authorise : domain::Phase::Whole;
    request.requester = state.requester;
    request.card = state.card;
    request.purpose = state.purpose;
    request.asked = state.asked;
    request.proved = domain::everyOf<domain::CredentialKind>();
    for (const auto& plan : state.pins) {
        request.pins.push_back(plan.pin);
    }
    return request;
}

domain::Decision judged(const State& state, const domain::Request& request, const Ground& ground) {
    return domain::decide(ground.file, request, ground.rules,
                          {.window = ground.window,
                           .at = ground.at,
                           .approved = true,
                           .operation = state.authoriseOperation});
}

DetailsGiven detailsGiven(const State& state, const domain::Asked& asked, const Ground& ground) {
    auto request = requestOf(state);
    request.asked = onlyChanges(asked, ground.file.holder);
    request.requester = {domain::RequesterRole::Holder, {}};
    auto decision = judged(state, request, ground);
    // Who asks, and with what, is the next step's question.
    std::erase_if(decision.refusals, [](const domain::Refusal& refusal) {
        return refusal.reason == domain::Reason::WrongRequester ||
               refusal.reason == domain::Reason::HolderUnderAge;
    });
    return {.asked = request.asked,
            .needs = decision.needs,
            .proofs = proofsOf(decision.needs, ground.rules),
            .refusals = decision.refusals};
}

PapersShown papersShown(const State& state, domain::RequesterRole role,
                        const std::set<domain::Paper>& papers, const Ground& ground) {
    auto request = requestOf(state);
    request.requester = {role, papers};
    const auto decision = judged(state, request, ground);
    return {.role = role,
            .papers = papers,
            .needs = decision.needs,
            .proofs = proofsOf(decision.needs, ground.rules),
            .refusals = decision.refusals,
            .missing = decision.missing};
}

DocumentChecked documentChecked(const State& state, domain::NetworkCheck check,
                                const Ground& ground) {
    auto request = requestOf(state);
    request.requester.document->check = check;
    return {.check = check, .refusals = judged(state, request, ground).refusals};
}

} // namespace guitai::procedure
