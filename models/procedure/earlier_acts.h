// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/services.h"
#include "models/procedure/state.h"

#include <expected>
#include <optional>
#include <vector>

/// What was done to a holder's file before, and its papers once more. Called on the store's thread,
/// with an operator signed in.
namespace guitai::procedure {

struct EarlierAct {
    Timestamp at{};
    std::optional<domain::AppliedOperation> applied{}; ///< nothing: the registry does not have it
    std::optional<Uuid> run{};                         ///< nothing: another counter's, or a list's
    domain::Procedure procedure{};                     ///< of the run
    Ending ending{};                                   ///< of the run
    std::string voucher{};                             ///< of the run; empty: it left none
    int copies = 0;                                    ///< of the voucher that were made so far
    bool papers = false;                               ///< they can be made again here

    bool operator==(const EarlierAct&) const = default;
};

struct EarlierActs {
    domain::HolderFile file;
    std::vector<EarlierAct> acts{}; ///< the newest first
    bool whole = true; ///< false: the registry did not answer, and this is what waits here
};

/// As many of the newest; of work under way none.
[[nodiscard]] std::expected<EarlierActs, store::StoreError>
earlierActs(Services& services, const domain::HolderFile& file, int most = 200);

/// All that the papers of an act that has ended are made of.
struct KeptPapers {
    State state{};                             ///< with its grounds; reportApplied as it is by now
    std::string clerk{};                       ///< the name of who did it
    std::optional<store::QueueState> queued{}; ///< how its operation stands by now
};

/// NotThere where it left no papers, or ended before their grounds were kept.
[[nodiscard]] std::expected<KeptPapers, store::StoreError> keptPapers(Services& services,
                                                                      const Uuid& run);
/// Of the run that queued it.
[[nodiscard]] std::expected<KeptPapers, store::StoreError> keptPapersOf(Services& services,
                                                                        const Uuid& operation);

} // namespace guitai::procedure
