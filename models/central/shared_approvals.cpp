// SPDX-License-Identifier: Apache-2.0
// The half of SharedRegistry through which supervisors at other desks are asked.
#include "models/central/buckets.h"
#include "models/central/operator_row.h"
#include "models/central/shared_registry.h"
#include "models/domain/codec.h"

namespace guitai::central {

using postgres::Row;
using registry::ApprovalAnswer;
using registry::ApprovalAsked;
using registry::ApprovalFault;
using registry::ApprovalState;
using registry::RegistryFault;
using registry::WaitingApproval;

namespace {

Timestamp timeIn(const Row& row, int column) {
    return Timestamp(std::chrono::milliseconds(row.number(column)));
}

ApprovalAnswer answerIn(const Row& row) {
    const auto state = domain::parseName<ApprovalState>(row.text(0));
    if (!state) {
        throw Row::BadValue();
    }
    ApprovalAnswer answer{.state = *state, .reason = row.maybeText(3).value_or("")};
    if (!row.null(4)) {
        answer.approver = operatorIn(row, 5, row.text(4));
    }
    if (answer.approver && !row.null(1) && !row.null(2)) {
        answer.signature = operators::Signature{row.text(1), answer.approver->id, row.bytes(2)};
    }
    return answer;
}

} // namespace

std::expected<void, ApprovalFault>
SharedRegistry::askFor(const char* sql, const std::vector<postgres::Value>& values,
                       const postgres::Connection::Each& each) {
    const auto asked = ask(sql, values, each);
    if (asked) {
        return {};
    }
    const bool later = asked.error() == RegistryFault::Unreachable ||
                       asked.error() == RegistryFault::UnknownOutcome;
    return std::unexpected(later ? ApprovalFault::Unreachable : ApprovalFault::StoreFailed);
}

std::expected<ApprovalAsked, ApprovalFault> SharedRegistry::ask(const operators::Envelope& envelope,
                                                                std::chrono::seconds patience) {
    const auto operation = domain::decodeOperation(envelope.payload);
    if (!operation) {
        return std::unexpected(ApprovalFault::NotAllowed);
    }
    const auto hash = operators::payloadHash(envelope.payload);
    std::optional<ApprovalAsked> asked;
    const auto done = askFor(
        "SELECT state, asked_ms, expires_ms FROM guitai.ask_approval($1, $2, $3, $4, $5, $6, $7)",
        {operation->id, bucketOf(operation->holder), operation->holder, envelope.clerk.signer,
         envelope.payload, BytesView(hash), static_cast<int>(patience.count())},
        [&](const Row& row) {
            if (row.text(0) == "asked") {
                asked = ApprovalAsked{timeIn(row, 1), timeIn(row, 2)};
            }
        });
    if (!done) {
        return std::unexpected(done.error());
    }
    return asked ? Approvals::Answer<ApprovalAsked>(*asked)
                 : std::unexpected(ApprovalFault::NotAllowed);
}

std::expected<ApprovalAnswer, ApprovalFault> SharedRegistry::answerTo(const Uuid& operation) {
    std::optional<ApprovalAnswer> answer;
    const auto done =
        askFor("SELECT state, algorithm, signature, reason, id, login, name, roles, public_key, "
               "active FROM guitai.approval_of($1)",
               {operation}, [&](const Row& row) { answer = answerIn(row); });
    if (!done) {
        return std::unexpected(done.error());
    }
    return answer ? Approvals::Answer<ApprovalAnswer>(std::move(*answer))
                  : std::unexpected(ApprovalFault::NotThere);
}

std::expected<void, ApprovalFault> SharedRegistry::withdraw(const Uuid& operation) {
    return askFor("SELECT guitai.withdraw_approval($1)", {operation}, [](const Row&) {});
}

std::expected<std::vector<WaitingApproval>, ApprovalFault> SharedRegistry::waiting(int most) {
    std::vector<WaitingApproval> all;
    const auto done = askFor("SELECT operation, outlet, clerk, name, payload, asked_ms, expires_ms "
                             "FROM guitai.waiting_approvals($1)",
                             {most}, [&](const Row& row) {
                                 all.push_back({row.uuid(0),
                                                row.text(1),
                                                row.text(2),
                                                row.text(3),
                                                row.text(4),
                                                {timeIn(row, 5), timeIn(row, 6)}});
                             });
    return done ? Approvals::Answer<std::vector<WaitingApproval>>(std::move(all))
                : std::unexpected(done.error());
}

std::expected<void, ApprovalFault> SharedRegistry::approve(const WaitingApproval& shown,
                                                           const operators::Signature& signature) {
    return answer(shown, signature.signer, signature.algorithm, BytesView(signature.value), {});
}

std::expected<void, ApprovalFault> SharedRegistry::refuse(const WaitingApproval& shown,
                                                          const std::string& supervisor,
                                                          const std::string& reason) {
    return answer(shown, supervisor, nullptr, nullptr, reason);
}

std::expected<void, ApprovalFault> SharedRegistry::answer(const WaitingApproval& shown,
                                                          const std::string& supervisor,
                                                          const postgres::Value& algorithm,
                                                          const postgres::Value& signature,
                                                          const std::string& reason) {
    const auto hash = operators::payloadHash(shown.payload);
    std::string state;
    const auto done =
        askFor("SELECT guitai.answer_approval($1, $2, $3, $4, $5, $6)",
               {shown.operation, BytesView(hash), supervisor, algorithm, signature, reason},
               [&](const Row& row) { state = row.text(0); });
    if (!done) {
        return done;
    }
    if (state == "done") {
        return {};
    }
    return std::unexpected(
        domain::parseName<ApprovalFault>(state).value_or(ApprovalFault::StoreFailed));
}

} // namespace guitai::central
