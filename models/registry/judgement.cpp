// SPDX-License-Identifier: Apache-2.0
#include "models/registry/judgement.h"

namespace guitai::registry {

namespace {

Outcome outcomeOf(OutcomeKind kind, const domain::HolderFile& newest, domain::Decision decision) {
    const bool applied = kind == OutcomeKind::Applied;
    return {.kind = kind,
            .fileVersion = newest.version + (applied ? 1 : 0),
            .events = applied ? std::move(decision.events) : std::vector<domain::Event>(),
            .refusals = std::move(decision.refusals),
            .missing = std::move(decision.missing)};
}

} // namespace

bool appliesWhateverChanged(const domain::Request& request) {
    return request.phase == domain::Phase::Report ||
           request.procedure == domain::Procedure::ReportLoss;
}

Outcome judge(const domain::HolderFile& newest, const domain::Operation& operation, bool approved,
              const domain::Rules& rules, const FileAtVersion& old) {
    const domain::Circumstances circumstances{.window = operation.window,
                                              .at = operation.at,
                                              .approved = approved,
                                              .operation = operation.id,
                                              .inEarnest = true};
    auto now = domain::decide(newest, operation.request, rules, circumstances);
    // What needs leave is never taken whole: that only shows what would come of it, and would let
    // an act by without its approval.
    if (operation.request.phase == domain::Phase::Whole &&
        domain::needsLeave(operation.request.procedure)) {
        now.refusals.push_back({domain::Reason::AuthorisationMissing, rules.ownRule()});
        now.events.clear();
        return outcomeOf(OutcomeKind::Refused, newest, std::move(now));
    }
    if (operation.fileVersion == newest.version || appliesWhateverChanged(operation.request)) {
        const auto kind = now.possible() ? OutcomeKind::Applied : OutcomeKind::Refused;
        return outcomeOf(kind, newest, std::move(now));
    }
    // A version from the future: decided on a file that this registry has never had.
    const auto then = operation.fileVersion < newest.version ? old(operation.fileVersion)
                                                             : std::optional<domain::HolderFile>();
    if (!then) {
        return outcomeOf(OutcomeKind::Conflict, newest, std::move(now));
    }
    const auto before = domain::decide(*then, operation.request, rules, circumstances);
    if (!before.possible() && !now.possible()) {
        return outcomeOf(OutcomeKind::Refused, newest, std::move(now));
    }
    const bool same = before.possible() && now.possible() && before.events == now.events;
    return outcomeOf(same ? OutcomeKind::Applied : OutcomeKind::Conflict, newest, std::move(now));
}

} // namespace guitai::registry
