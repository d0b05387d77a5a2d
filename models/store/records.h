// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/base/uuid.h"
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
};

/// One line of the audit trail.
struct AuditEntry {
    std::uint64_t sequence = 0;
    Timestamp at{};
    std::string actor{};   ///< operator id, or `system`
    std::string action{};  ///< a closed list: `sign-in`, `sign-in-failed`, `look-up`, `submit`, …
    std::string subject{}; ///< holder id, operation id, login; never an identity number
    std::string detail{};  ///< JSON, no secrets
    Bytes mac{};           ///< keyed chain: HMAC over the entry and its predecessor's mac
};

} // namespace guitai::store
