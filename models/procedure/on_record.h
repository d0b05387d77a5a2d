// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/operators/name_search.h"
#include "models/procedure/engine.h"
#include "models/procedure/services.h"
#include "models/registry/known_files.h"
#include "models/store/records.h"

#include <expected>
#include <string>

/// What happens at the desk besides a procedure's own acts, put into the trail. Called on the
/// store's thread.
namespace guitai::procedure {

using Recorded = std::expected<void, store::StoreError>;

/// Of a look-up, by number or name, that found so many: `holder` when it was one.
[[nodiscard]] Recorded recordLookUp(Services& services, bool byName, domain::Purpose purpose,
                                    const std::vector<registry::KnownFile>& found);
[[nodiscard]] Recorded recordRefusedSearch(Services& services, operators::NameSearchFault why,
                                           domain::Purpose purpose);
/// The counter was locked; and, where it was, that somebody has come back.
[[nodiscard]] Recorded recordLocked(Services& services, LockCause cause);
[[nodiscard]] Recorded recordUnlocked(Services& services);
/// One of several candidates was opened.
[[nodiscard]] Recorded recordOpened(Services& services, const domain::HolderId& holder);

/// That a supervisor approved exactly this request, by its hash, or why he could not. An approval
/// that is not on record is none.
[[nodiscard]] std::expected<Approved, std::string>
recordApproval(Services& services, const State& state,
               std::expected<Approved, std::string> approved);
/// That supervisors at other desks were asked, or need not answer any more.
[[nodiscard]] Recorded recordAsking(Services& services, const State& state, const char* action);
/// That a supervisor here looked at, approved or refused what another desk asks.
[[nodiscard]] Recorded recordAnswer(Services& services, const char* action,
                                    const domain::Operation& operation, const std::string& payload);
/// That this counter gave leave by itself, because the registry could not be asked.
[[nodiscard]] Recorded recordOwnLeave(Services& services, const State& state);
/// That the registry did not give leave. What it says of queued operations, the forwarder records.
[[nodiscard]] Recorded recordLeave(Services& services, const State& state,
                                   const ActFinished& finished);

/// That a procedure has ended: how, when it was begun, and why not where it was refused.
[[nodiscard]] Recorded recordEnded(Services& services, const State& state);

/// What was done about a queued operation: `action` as trail.md has it.
[[nodiscard]] Recorded recordQueueAct(Services& services, const char* action,
                                      const store::QueueItem& item);
[[nodiscard]] Recorded recordWithdrawn(Services& services, const store::QueueItem& item,
                                       const std::string& why, const std::string& remark);
/// `run`: as which it was begun anew.
[[nodiscard]] Recorded recordRedone(Services& services, const store::QueueItem& item,
                                    const std::string& run);
/// That name and telephone number of its holder were shown unmasked.
[[nodiscard]] Recorded recordContactShown(Services& services, const store::QueueItem& item);

/// A paper that went to the printer, or to a file.
struct PaperMade {
    std::string number{}; ///< voucher number and title; no name of anybody
    domain::HolderId holder{};
    bool saved = false;   ///< as a file
    bool reprint = false; ///< of an earlier act
};

/// Which copy it was, from 1.
[[nodiscard]] std::expected<int, store::StoreError> recordPrint(Services& services,
                                                                const PaperMade& paper);

} // namespace guitai::procedure
