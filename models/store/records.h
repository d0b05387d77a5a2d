// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/vocabulary.h"
#include "models/operators/envelope.h"

#include <cstdint>
#include <optional>
#include <string>

namespace guitai::store {

/// A queued operation's way, in words on the queue page.
enum class QueueState {
    Waiting,
    Sending, ///< found so after a start: looked up by id before anything is sent again
    Accepted,
    Refused,
    Conflict, ///< decided on an older file, and the newer one says otherwise
    InDoubt,
    Withdrawn,
};

/// Accepted, refused and withdrawn are the end; conflict and doubt wait for somebody.
[[nodiscard]] constexpr bool hasEnded(QueueState state) {
    return state == QueueState::Accepted || state == QueueState::Refused ||
           state == QueueState::Withdrawn;
}

struct QueueItem {
    std::uint64_t sequence = 0; ///< order of this store; order per holder follows it
    Uuid operation{};
    Uuid holder{};
    std::string procedure{}; ///< domain::Procedure's word
    std::string phase{};     ///< domain::Phase's word
    Uuid run{};              ///< the procedure run it belongs to
    operators::Envelope envelope{};
    QueueState state = QueueState::Waiting;
    std::string reason{}; ///< for Refused and Conflict: `P8 card-lost`, for InDoubt a code
    int attempts = 0;
    Timestamp createdAt{};
    Timestamp updatedAt{};
    std::optional<Timestamp> nextAttempt{};

    bool operator==(const QueueItem&) const = default;
};

enum class RunStatus { Open, Finished };

/// One procedure at the counter, saved at every step.
struct RunRecord {
    Uuid id{};
    std::string procedure{};
    Uuid holder{};
    std::string clerk{};
    std::string state{}; ///< JSON of procedure::State
    RunStatus status = RunStatus::Open;
    Timestamp startedAt{};
    Timestamp updatedAt{};

    bool operator==(const RunRecord&) const = default;
};

/// Before an effect and after it. An intent without its outcome is an effect that may have
/// happened.
struct JournalEntry {
    std::uint64_t sequence = 0;
    Uuid run{};
    std::string act{};    ///< the act's id within the run: `change-chip-pin:social`
    bool outcome = false; ///< false: intent
    std::string detail{}; ///< JSON, no secrets
    Timestamp at{};

    bool operator==(const JournalEntry&) const = default;
};

/// One line of the audit trail.
struct AuditEntry {
    std::uint64_t sequence = 0;
    Timestamp at{};
    std::string actor{};   ///< operator id, or `system`
    std::string action{};  ///< one of those in trail.md: `sign-in`, `look-up`, …
    std::string subject{}; ///< holder id, operation id, login; never an identity number
    std::string detail{};  ///< JSON, no secrets
    Bytes mac{};           ///< keyed chain: HMAC over the entry and its predecessor's mac

    bool operator==(const AuditEntry&) const = default;
};

} // namespace guitai::store

template <>
struct guitai::domain::Words<guitai::store::QueueState> {
    static constexpr WordList<guitai::store::QueueState, 7> all{{
        {guitai::store::QueueState::Waiting, "waiting"},
        {guitai::store::QueueState::Sending, "sending"},
        {guitai::store::QueueState::Accepted, "accepted"},
        {guitai::store::QueueState::Refused, "refused"},
        {guitai::store::QueueState::Conflict, "conflict"},
        {guitai::store::QueueState::InDoubt, "in-doubt"},
        {guitai::store::QueueState::Withdrawn, "withdrawn"},
    }};
};

template <>
struct guitai::domain::Words<guitai::store::RunStatus> {
    static constexpr WordList<guitai::store::RunStatus, 2> all{{
        {guitai::store::RunStatus::Open, "open"},
        {guitai::store::RunStatus::Finished, "finished"},
    }};
};
