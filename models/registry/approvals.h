// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/operators/envelope.h"

#include <chrono>
#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::registry {

enum class ApprovalFault {
    Unreachable, ///< or its answer was lost: the same again does no harm
    StoreFailed,
    NotAllowed,   ///< this counter may not see the holder's file, or the request is none
    NotThere,     ///< nothing of that id was asked from here, or may be seen here
    TooLate,      ///< it was answered, withdrawn, or has run out
    OtherPayload, ///< what was looked at is no longer what is asked
    NotAnother,   ///< the approver is the clerk, or no supervisor that the registry knows
};

enum class ApprovalState { Waiting, Approved, Refused, Withdrawn, Expired };

/// Asked, and until when it may be answered: by the registry's clock.
struct ApprovalAsked {
    Timestamp at{};
    Timestamp until{};

    bool operator==(const ApprovalAsked&) const = default;
};

/// What waits for a supervisor at some desk.
struct WaitingApproval {
    Uuid operation{};
    std::string outlet{};
    std::string clerk{};   ///< operator id, as the asking counter says
    std::string name{};    ///< his, as the registry knows people; may be empty
    std::string payload{}; ///< the operation itself: what is shown, and what is signed
    ApprovalAsked asked{};

    bool operator==(const WaitingApproval&) const = default;
};

struct ApprovalAnswer {
    ApprovalState state = ApprovalState::Waiting;
    std::optional<operators::Signature> signature{};
    std::string reason{};                          ///< of a refusal, in the supervisor's words
    std::optional<operators::Operator> approver{}; ///< as the registry knows people
};

/// A supervisor at another desk approves, or refuses, through the registry that both share: any
/// that works at a counter whose region covers the holder's city. The registry passes on what is
/// signed; whether the signature fits, the asking desk checks, and its decider again. Calls block.
class Approvals {
public:
    template <class T>
    using Answer = std::expected<T, ApprovalFault>;

    Approvals() = default;
    Approvals(const Approvals&) = delete;
    Approvals& operator=(const Approvals&) = delete;
    virtual ~Approvals() = default;

    /// The same again changes nothing; with another payload it replaces what was asked before.
    [[nodiscard]] virtual Answer<ApprovalAsked> ask(const operators::Envelope& envelope,
                                                    std::chrono::seconds patience) = 0;
    [[nodiscard]] virtual Answer<ApprovalAnswer> answerTo(const Uuid& operation) = 0;
    /// What has been answered stays answered.
    [[nodiscard]] virtual Answer<void> withdraw(const Uuid& operation) = 0;

    /// Of other counters, the longest waiting first.
    [[nodiscard]] virtual Answer<std::vector<WaitingApproval>> waiting(int most) = 0;
    /// `signature` is over the hash of exactly what was shown.
    [[nodiscard]] virtual Answer<void> approve(const WaitingApproval& shown,
                                               const operators::Signature& signature) = 0;
    [[nodiscard]] virtual Answer<void> refuse(const WaitingApproval& shown,
                                              const std::string& supervisor,
                                              const std::string& reason) = 0;
};

} // namespace guitai::registry

template <>
struct guitai::domain::Words<guitai::registry::ApprovalState> {
    static constexpr WordList<guitai::registry::ApprovalState, 5> all{{
        {guitai::registry::ApprovalState::Waiting, "waiting"},
        {guitai::registry::ApprovalState::Approved, "approved"},
        {guitai::registry::ApprovalState::Refused, "refused"},
        {guitai::registry::ApprovalState::Withdrawn, "withdrawn"},
        {guitai::registry::ApprovalState::Expired, "expired"},
    }};
};

template <>
struct guitai::domain::Words<guitai::registry::ApprovalFault> {
    static constexpr WordList<guitai::registry::ApprovalFault, 7> all{{
        {guitai::registry::ApprovalFault::Unreachable, "unreachable"},
        {guitai::registry::ApprovalFault::StoreFailed, "store-failed"},
        {guitai::registry::ApprovalFault::NotAllowed, "not-allowed"},
        {guitai::registry::ApprovalFault::NotThere, "not-there"},
        {guitai::registry::ApprovalFault::TooLate, "too-late"},
        {guitai::registry::ApprovalFault::OtherPayload, "other-payload"},
        {guitai::registry::ApprovalFault::NotAnother, "not-another"},
    }};
};
