// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/registry.h"
#include "models/store/records.h"

#include <string>

template <>
struct guitai::domain::Words<guitai::registry::OutcomeKind> {
    static constexpr WordList<guitai::registry::OutcomeKind, 4> all{{
        {guitai::registry::OutcomeKind::Applied, "applied"},
        {guitai::registry::OutcomeKind::Refused, "refused"},
        {guitai::registry::OutcomeKind::Conflict, "conflict"},
        {guitai::registry::OutcomeKind::Rejected, "rejected"},
    }};
};

template <>
struct guitai::domain::Words<guitai::registry::Rejection> {
    static constexpr WordList<guitai::registry::Rejection, 10> all{{
        {guitai::registry::Rejection::Malformed, "malformed"},
        {guitai::registry::Rejection::SignatureInvalid, "signature-invalid"},
        {guitai::registry::Rejection::SameIdOtherPayload, "same-id-other-payload"},
        {guitai::registry::Rejection::UnknownHolder, "unknown-holder"},
        {guitai::registry::Rejection::UnknownRules, "unknown-rules"},
        {guitai::registry::Rejection::PracticeOnly, "practice-only"},
        {guitai::registry::Rejection::ClerkMismatch, "clerk-mismatch"},
        {guitai::registry::Rejection::NumberTaken, "number-taken"},
        {guitai::registry::Rejection::CodeWrong, "code-wrong"},
        {guitai::registry::Rejection::CodeLocked, "code-locked"},
    }};
};

template <>
struct guitai::domain::Words<guitai::registry::HeadAnswer> {
    static constexpr WordList<guitai::registry::HeadAnswer, 4> all{{
        {guitai::registry::HeadAnswer::Kept, "kept"},
        {guitai::registry::HeadAnswer::NotKept, "not-kept"},
        {guitai::registry::HeadAnswer::GoesBack, "goes-back"},
        {guitai::registry::HeadAnswer::OtherHash, "other-hash"},
    }};
};

namespace guitai::registry {

/// The reason of a conflict that no single refusal explains.
inline constexpr const char* fileChanged = "file-changed";

/// Why it was not applied, as store::QueueItem::reason has it: `L1 card-lost` for the first refusal
/// and its rule, `missing identity-card`, or the rejection's word. Empty for an applied one.
[[nodiscard]] std::string reasonOf(const Outcome& outcome);
/// The same of what was found alone.
[[nodiscard]] std::string reasonOf(const std::vector<domain::Refusal>& refusals,
                                   const std::vector<domain::Paper>& missing);
/// What becomes of the queued operation that had this outcome.
[[nodiscard]] store::QueueState queueStateOf(OutcomeKind kind);

} // namespace guitai::registry
