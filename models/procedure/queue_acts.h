// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/procedure/look_up.h"
#include "models/procedure/offers.h"
#include "models/procedure/queue_choices.h"
#include "models/store/queue.h"

#include <expected>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What the clerk does about queued operations. Each choice is checked, carried out and put on
/// record in one transaction. Called on the store's thread, with an operator signed in.
namespace guitai::procedure {

struct ShownNote {
    store::QueueNote note{};
    std::string name{}; ///< of who did it
};

/// One queued operation with all that the clerk decides by.
struct ShownItem {
    store::QueueItem item{};
    std::optional<domain::Operation> operation{}; ///< nothing: it cannot be read
    std::vector<ShownNote> notes{};
    bool behind = false;
    std::map<QueueChoice, std::optional<ChoiceBar>> choices{};
};

/// Why a choice was not carried out; nothing has changed then. One of these.
struct ChoiceRefused {
    std::optional<ChoiceBar> bar{};
    std::optional<registry::RegistryFault> registry{}; ///< the holder's file could not be read
    std::optional<Offer> offer{}; ///< redo: the procedure is not possible on the file as it is now
    std::optional<store::StoreError> store{};
};

template <class T>
using Carried = std::expected<T, ChoiceRefused>;

/// Whom to call.
struct HolderContact {
    PersonName name;
    std::optional<PhoneNumber> phone{};
};

[[nodiscard]] std::expected<ShownItem, store::StoreError> showQueued(Services& services,
                                                                     const Uuid& operation);

[[nodiscard]] Carried<void> withdrawQueued(Services& services, const Uuid& operation,
                                           WithdrawReason why, const std::string& remark);
/// The forwarder is woken by the caller.
[[nodiscard]] Carried<void> hastenQueued(Services& services, const Uuid& operation);

/// As the file has it. That the file was looked at is on record; `whole`, that name and number were
/// shown unmasked, too.
[[nodiscard]] Carried<HolderContact> contactFor(Services& services, const Uuid& operation,
                                                bool whole);
[[nodiscard]] Carried<void> noteCall(Services& services, const Uuid& operation, bool told);

/// Looks the holder up, begins the procedure anew and withdraws this operation: the run is saved,
/// as open work, in the same transaction. Nothing is sent.
[[nodiscard]] Carried<LoadedRun> redoQueued(Services& services, const Uuid& operation,
                                            const CounterPlace& place, const CounterMeans& means);

} // namespace guitai::procedure
