// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/queue_note.h"
#include "models/store/records.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <vector>

namespace guitai::store {

class Connection;

/// Operations on their way to the registry. Nothing leaves it but by an end state; ended items stay
/// for the day's end.
class Queue {
public:
    explicit Queue(Connection& connection)
        : connection_(connection) {}

    /// Fills in the sequence. Conflict when the operation id is known with another payload; the
    /// same one again is fine and changes nothing.
    [[nodiscard]] std::expected<void, StoreError> enqueue(const QueueItem& item);
    /// Conflict when it has ended in another state.
    [[nodiscard]] std::expected<void, StoreError> setState(const Uuid& operation, QueueState state,
                                                           const std::string& reason, Timestamp at);
    [[nodiscard]] std::expected<void, StoreError> noteAttempt(const Uuid& operation, int attempts,
                                                              Timestamp next);
    /// It was never sent, or was judged and not applied (Waiting, Refused, Conflict); else
    /// Conflict. Its reason stays.
    [[nodiscard]] std::expected<void, StoreError> withdraw(const Uuid& operation, Timestamp at);
    /// Due at once, and its attempts begin anew. What may have been sent (Sending, InDoubt) becomes
    /// Sending, and so is looked up first. Conflict for what neither waits nor is under way.
    [[nodiscard]] std::expected<void, StoreError> hasten(const Uuid& operation, Timestamp at);
    /// NotThere for an operation that was never queued.
    [[nodiscard]] std::expected<void, StoreError> note(const Uuid& operation,
                                                       const QueueNote& note);
    /// In order.
    [[nodiscard]] std::expected<std::vector<QueueNote>, StoreError>
    notes(const Uuid& operation) const;
    /// Of a restored store: what waits may have been sent after the backup was made. It becomes
    /// Sending, and so is looked up by its id first.
    [[nodiscard]] std::expected<void, StoreError> lookUpBeforeSending(Timestamp at);
    [[nodiscard]] std::expected<std::optional<QueueItem>, StoreError>
    find(const Uuid& operation) const;
    /// All that have not ended (`hasEnded`), in order.
    [[nodiscard]] std::expected<std::vector<QueueItem>, StoreError> pending() const;
    /// Whether an earlier one of the same holder has not ended.
    [[nodiscard]] std::expected<bool, StoreError> isBehind(const QueueItem& item) const;
    /// Those made from then on and before the other, in order.
    [[nodiscard]] std::expected<std::vector<QueueItem>, StoreError> made(Timestamp from,
                                                                         Timestamp until) const;
    /// The newest first, at most `most`.
    [[nodiscard]] std::expected<std::vector<QueueItem>, StoreError> latest(int most) const;

private:
    Connection& connection_;
};

} // namespace guitai::store
