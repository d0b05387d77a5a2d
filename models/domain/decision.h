// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/event.h"
#include "models/domain/reason.h"
#include "models/domain/rules.h"

#include <expected>
#include <string>
#include <string_view>

namespace guitai::domain {

/// One reason and the rule it rests on: an id of the catalogue (`P8`) or `assumed:` and the pack's
/// own.
struct Refusal {
    Reason reason{};
    std::string rule;

    bool operator==(const Refusal&) const = default;
};

/// What an act needs to be done, whether or not it is there.
struct Needs {
    std::vector<Paper>
        papers{}; ///< in the region's order; of alternatives the first, or the one shown
    bool approval = false;
    Money fee{};
    int workingDays = 0;
    std::vector<CredentialKind> proofs{}; ///< whose right value the holder must show
    std::vector<std::string> rules{};     ///< the ids these rest on, for the why panel

    bool operator==(const Needs&) const = default;
};

/// The answer to a request. Possible when there is neither a refusal nor a missing paper; then, and
/// only then, there are events, which evolve can apply.
struct Decision {
    std::vector<Event> events{};
    std::vector<Refusal> refusals{}; ///< every reason, not the first
    std::vector<Paper> missing{};
    Needs needs{};

    [[nodiscard]] bool possible() const { return refusals.empty() && missing.empty(); }

    bool operator==(const Decision&) const = default;
};

/// THE rules of the job. Pure: the same arguments give the same answer, here, at the registry,
/// later.
///
/// Whole: all that is checked and all that follows. For an act on a chip or at a host, as if these
/// had done their part; an approval is named in `needs` and not asked for. Authorise: the same
/// checks and the approval; the event is Authorised. Report: what came of a leave; judged as fact,
/// not as a wish, so neither expiry nor what has happened to the file since makes it impossible.
///
/// Activate is about every application of the card that is still inactive, whatever `pins` says;
/// the credentials that it changes stand in the authorisation, host-kept ones first.
[[nodiscard]] Decision decide(const HolderFile& file, const Request& request, const Rules& rules,
                              const Circumstances& circumstances);

/// An event that the file cannot take: a defect or a damaged store, never a business outcome.
enum class EvolveFault {
    NoSuchCard,
    NoSuchCredential,
    NoSuchAuthorisation,
    NoLegacyCard,
    NoSuchAct, ///< not the last one that can be undone
    NotEnoughMoney,
    NotFromHere ///< the state that the event ends is not the file's
};

/// The file after the event. The version is the caller's to count: one an operation.
[[nodiscard]] std::expected<HolderFile, EvolveFault> evolve(HolderFile file, const Event& event);
/// All of them in order, and the version one up.
[[nodiscard]] std::expected<HolderFile, EvolveFault> evolveAll(HolderFile file,
                                                               const std::vector<Event>& events);

/// Whether the act is done on a chip or at a host, so that it is two operations, Authorise and
/// Report. A registry takes no Whole one for it: Whole only shows what would be.
[[nodiscard]] bool needsLeave(Procedure procedure);

/// Whether the bank is told after such an act, so that a Report may follow its Whole.
[[nodiscard]] bool hasDuty(Procedure procedure);

} // namespace guitai::domain
