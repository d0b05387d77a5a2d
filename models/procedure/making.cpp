// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/making.h"

#include "models/procedure/acts.h"
#include "models/procedure/blank_work.h"
#include "models/store/outlet_tables.h"

namespace guitai::procedure {

using outlet::OutletFault;

namespace {

/// A code for the clerk's words; the others are defects, and support's.
constexpr const char* nothingTaken = "nothing-taken";

std::string codeOf(OutletFault fault) {
    if (fault == OutletFault::NothingTaken) {
        return nothingTaken;
    }
    if (fault == OutletFault::UnknownBlank) {
        return "unknown";
    }
    if (fault == OutletFault::NotBlank) {
        return "not-blank";
    }
    return fault == OutletFault::TakenAnother ? "taken-another"
                                              : "outlet-" + std::to_string(static_cast<int>(fault));
}

ActFinished failed(const store::StoreError& error) {
    return {
        .status = ActStatus::NotDone,
        .situation = {.kind = SituationKind::StoreProblem, .detail = store::codeOf(error.fault)}};
}

ActFinished noted(Services& services, const outlet::Command& command, SituationKind refused) {
    const store::OutletHand hand{services.signedIn->who.id, services.clock->now()};
    const auto decided = services.store->outletTables().note(services.place.outlet, command, hand);
    if (!decided) {
        return failed(decided.error());
    }
    if (!*decided) {
        return {.status = ActStatus::NotDone,
                .situation = {.kind = refused, .detail = codeOf(decided->error().fault)}};
    }
    return {.status = ActStatus::Done};
}

bool made(const State& state) {
    return isDone(state, ActKind::PrintFace); // the last of what makes it
}

outlet::VoidReason whyVoid(const State& state) {
    if (!isDone(state, ActKind::WriteCard)) {
        return outlet::VoidReason::WriteFailed;
    }
    return isDone(state, ActKind::ReadBack) ? outlet::VoidReason::Misprinted
                                            : outlet::VoidReason::Mismatch;
}

} // namespace

ActFinished takeBlank(Services& services, const State& state) {
    const auto serial = outlet::BlankSerial::parse(serialOf(state.seen.value_or(CardSeen{})));
    if (!serial) {
        return {.status = ActStatus::NotDone,
                .situation = {.kind = SituationKind::BlankRefused, .detail = "unknown"}};
    }
    return noted(services, outlet::TakeBlank{*serial, state.authoriseOperation},
                 SituationKind::BlankRefused);
}

ActFinished bookBlank(Services& services, const State& state) {
    const auto& operation = state.authoriseOperation;
    // Begun is enough: before a restart it may have been taken, and its answer lost.
    if (!actOf(state, ActKind::TakeBlank)->begun) {
        return {.status = ActStatus::Done};
    }
    outlet::Command command = outlet::ReturnBlank{operation};
    if (made(state)) {
        command = outlet::MarkUsed{operation};
    } else if (actOf(state, ActKind::WriteCard)->begun) {
        command = outlet::MarkVoid{operation, whyVoid(state)};
    }
    auto finished = noted(services, command, SituationKind::StoreProblem);
    if (!isDone(state, ActKind::TakeBlank) && finished.situation.detail == nothingTaken) {
        return {.status = ActStatus::Done};
    }
    return finished;
}

domain::Asked madeBy(const State& state, const domain::Rules& rules) {
    if (!made(state)) {
        return {};
    }
    return domain::MadeAsked{.identification = state.seen->identification,
                             .validUntil = validUntil(chinaDate(state.startedAt), rules)};
}

} // namespace guitai::procedure
