// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/registry/anchoring.h"
#include "models/registry/back_off.h"
#include "models/registry/registry.h"
#include "models/store/queue.h"
#include "models/store/store.h"

#include <expected>
#include <optional>
#include <set>
#include <vector>

namespace guitai::registry {

/// The reason of an operation in doubt because the registry kept failing on it.
inline constexpr const char* registryFailed = "registry-failed";

/// What one step did.
struct StepResult {
    enum class Kind {
        Idle,     ///< nothing is due
        Settled,  ///< an operation has its outcome; `state` says which
        Failed,   ///< not carried out, not judged yet, or its answer was lost: tried again later
        Offline,  ///< the registry cannot be asked; nothing is counted against any operation
        Anchored, ///< it was handed the head of the audit trail
    };

    Kind kind = Kind::Idle;
    std::optional<Uuid> operation{};
    std::optional<store::QueueState> state{};
    std::optional<Timestamp> next{}; ///< when there will be something to do; none: on an enqueue
    bool trailRefused = false;       ///< the registry knows another audit trail of this counter

    bool operator==(const StepResult&) const = default;
};

/// Brings queued operations to the registry, each exactly once in effect, those of one holder in
/// order. After each batch the registry is handed the head of the audit trail. Logic only: whoever
/// owns it calls step from one thread. Its memory is the queue; it may be killed between any two
/// instructions.
///
/// An operation is marked Sending before it is sent; one that is found so is looked up before
/// anything is sent again. Unreachable is never refused and no attempt; nor is that a registry has
/// an operation and has not judged it yet. What keeps failing, or waits for somebody (conflict, in
/// doubt), holds back only its own holder's later operations.
class Forwarder {
public:
    /// So many failed attempts, and an operation is in doubt.
    static constexpr int mostAttempts = 12;

    Forwarder(store::Store& store, Registry& registry, Random random = systemRandom());

    /// Settles at most one operation. An error is the queue's own store; after OutcomeUnknown it is
    /// reopened and step called again.
    [[nodiscard]] std::expected<StepResult, store::StoreError> step(Timestamp now);

    /// Brings that operation now, while its holder stands there: its outcome, also of one that has
    /// it already; nothing when the registry cannot be asked or an earlier one of the holder waits,
    /// and step goes on with it. An answer that got lost is looked up once at once.
    [[nodiscard]] std::expected<std::optional<Outcome>, store::StoreError>
    bring(const Uuid& operation, Timestamp now);

    /// Somebody wants it tried: a line that was dead is not waited for.
    void tryLineNow() { offlineUntil_.reset(); }

private:
    using Step = std::expected<StepResult, store::StoreError>;

    struct Asked {
        std::expected<Outcome, RegistryFault> answer;
        bool waits = false; ///< the registry has it, and nobody has judged it yet
    };

    Step forward(const store::QueueItem& item, Timestamp now);
    /// Nothing is due but the end of a batch.
    Step rest(std::optional<Timestamp> next, Timestamp now);
    [[nodiscard]] std::expected<void, store::StoreError> mark(const store::QueueItem& item,
                                                              Timestamp now);
    Step keep(const store::QueueItem& item, const Asked& asked, bool sentBefore, Timestamp now);
    Asked ask(const store::QueueItem& item, bool sentBefore);
    Step settle(const store::QueueItem& item, const Outcome& outcome, Timestamp now);
    Step later(const store::QueueItem& item, Timestamp now);
    Step wait(const store::QueueItem& item, Timestamp now);
    Step offline(const store::QueueItem& item, bool sentBefore, Timestamp now);

    store::Store& store_;
    Registry& registry_;
    Random random_;
    Anchoring anchoring_;
    int outages_ = 0; ///< unreachable in a row; the line's, not an operation's
    std::optional<Timestamp> offlineUntil_{};
};

/// The operations that may be sent now or later: of each holder the oldest that has not ended, and
/// that only if it waits for nobody. In order of the queue.
[[nodiscard]] std::vector<const store::QueueItem*>
sendable(const std::vector<store::QueueItem>& pending);

} // namespace guitai::registry
