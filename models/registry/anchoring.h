// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/registry.h"
#include "models/store/store.h"

#include <expected>
#include <optional>

namespace guitai::registry {

/// To whom a head was handed, as the store's anchors have it.
inline constexpr const char* anchoredAtRegistry = "registry";

/// Hands the registry the head of the audit trail, once after each batch and once after a start, so
/// that entries cut off or sealed anew show up to the last one handed over. Blocks; called where
/// the forwarder is.
class Anchoring {
public:
    enum class Result {
        Nothing, ///< nothing is due, or this registry keeps no heads
        Sent,    ///< it has the head now
        Refused, ///< it knows another trail of this counter; on record, and not asked again
        Offline, ///< tried again later
    };

    Anchoring(store::Store& store, Registry& registry)
        : store_(store)
        , registry_(registry) {}

    /// An operation has got its outcome.
    void batchMoved() { moved_ = true; }

    [[nodiscard]] bool due() const { return moved_ && !over_; }

    [[nodiscard]] std::expected<Result, store::StoreError> handOut(Timestamp now);

private:
    using Step = std::expected<Result, store::StoreError>;

    /// Whether the trail has what the registry had last: before the first of a start.
    Step compare(Timestamp now);
    Step hand(const store::AuditHead& head, Timestamp now);
    Step refused(HeadAnswer why, Timestamp now);

    store::Store& store_;
    Registry& registry_;
    std::optional<store::AuditHead> last_{}; ///< that the registry has
    bool moved_ = true;                      ///< since the last one handed over
    bool compared_ = false;
    bool over_ = false; ///< nothing more is to be handed over until the next start
};

} // namespace guitai::registry
