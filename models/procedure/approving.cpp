// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/approving.h"

#include "models/operators/approval_code.h"
#include "models/procedure/on_record.h"
#include "models/store/operator_table.h"

#include <algorithm>
#include <tuple>

namespace guitai::procedure {

namespace {

using registry::ApprovalAnswer;
using registry::ApprovalFault;
using registry::ApprovalState;

std::string wordOf(ApprovalFault fault) {
    return std::string(domain::nameOf(fault));
}

AskedElsewhere notAsked(ApprovalFault fault) {
    const bool line = fault == ApprovalFault::Unreachable;
    return {.situation = {.kind = line ? SituationKind::RegistryUnreachable
                                       : SituationKind::ApprovalNotAsked,
                          .detail = wordOf(fault)}};
}

/// The clerk who signed it as this counter knows him, who need not be the one who is here now; the
/// approver as the registry does.
std::expected<Approved, std::string> checked(Services& services, const State& state,
                                             const ApprovalAnswer& answer) {
    auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    if (!envelope || !answer.signature || !answer.approver) {
        return std::unexpected(std::string("envelope-malformed"));
    }
    envelope->approver = answer.signature;
    const auto verified = operators::verify(
        *envelope, [&](const std::string& id) -> std::optional<operators::Operator> {
            if (id == answer.approver->id) {
                return answer.approver;
            }
            return services.store->operatorTable().find(id).value_or(std::nullopt);
        });
    if (!verified) {
        return std::unexpected(std::string("signature-wrong"));
    }
    return Approved{answer.approver->id, operators::encode(*envelope), state.awaited};
}

Event failed(Services& services, const State& state, SituationKind kind, std::string why) {
    auto recorded = recordApproval(services, state, std::unexpected(std::move(why)));
    return ApprovalFailed{recorded.error(), state.awaited, kind};
}

} // namespace

AskedElsewhere askElsewhere(Services& services, const State& state) {
    auto* approvals = services.backend.registry->approvals();
    const auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    if (approvals == nullptr || !envelope) {
        return notAsked(ApprovalFault::NotAllowed);
    }
    // On record first: what was asked is never without its trace.
    if (!recordAsking(services, state, "approval-asked")) {
        return {.situation = {.kind = SituationKind::StoreProblem}};
    }
    const auto asked = approvals->ask(*envelope, approvalPatience);
    return asked ? AskedElsewhere{.awaited = AwaitedApproval{asked->at, asked->until}}
                 : notAsked(asked.error());
}

std::optional<Event> answerFromElsewhere(Services& services, const State& state) {
    auto* approvals = services.backend.registry->approvals();
    if (approvals == nullptr) {
        return failed(services, state, SituationKind::ApprovalExpired, "not-there");
    }
    const auto answer = approvals->answerTo(state.authoriseOperation);
    if (!answer && answer.error() != ApprovalFault::NotThere) {
        return std::nullopt;
    }
    if (!answer) {
        return failed(services, state, SituationKind::ApprovalExpired, wordOf(answer.error()));
    }
    switch (answer->state) {
    case ApprovalState::Waiting:
        return std::nullopt;
    case ApprovalState::Refused:
        std::ignore = recordApproval(services, state, std::unexpected(std::string("denied")));
        return ApprovalFailed{answer->reason, state.awaited, SituationKind::ApprovalDenied};
    case ApprovalState::Withdrawn:
    case ApprovalState::Expired:
        return failed(services, state, SituationKind::ApprovalExpired,
                      std::string(domain::nameOf(answer->state)));
    case ApprovalState::Approved:
        break;
    }
    const auto approved = recordApproval(services, state, checked(services, state, *answer));
    return approved ? Event(*approved)
                    : Event(ApprovalFailed{approved.error(), state.awaited,
                                           SituationKind::ApprovalRefused});
}

std::string challengeOf(const State& state) {
    const auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    return envelope ? operators::challengeOf(envelope->payload) : std::string();
}

std::expected<Approved, std::string> approveByCode(const State& state, const std::string& number,
                                                   const std::string& code) {
    auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    if (!envelope) {
        return std::unexpected(std::string("envelope-malformed"));
    }
    const bool digits = std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    if (number.size() != operators::numberDigits || !digits) {
        return std::unexpected(std::string("number-malformed"));
    }
    if (!operators::codePlausible(envelope->payload, code)) {
        return std::unexpected(std::string("code-misheard"));
    }
    envelope->approver = operators::codeApproval(number, code);
    return Approved{number, operators::encode(*envelope)};
}

bool approvedByCode(const State& state) {
    const auto envelope = operators::decodeEnvelope(state.authoriseEnvelope);
    return envelope && envelope->approver && operators::isCode(*envelope->approver);
}

void takeBackAsking(Services& services, const State& state, const Uuid& operation) {
    auto* approvals = services.backend.registry->approvals();
    std::ignore = recordAsking(services, state, "approval-withdrawn");
    if (approvals != nullptr) {
        std::ignore = approvals->withdraw(operation);
    }
}

} // namespace guitai::procedure
