// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/state.h"

#include <optional>

/// Questions about a state's acts, and the table of what a refusal leads to.
namespace guitai::procedure {

/// Whether it is done outside store and registry: at the chip, at a host.
[[nodiscard]] bool touchesKeeper(ActKind kind);
/// Of these: whether it is about one credential.
[[nodiscard]] bool ofCredential(ActKind kind);
/// Of these: whether the holder types for it. An unlock asks for no PIN.
[[nodiscard]] bool wantsPin(ActKind kind);
/// Of these: whether it makes a card of a blank. With what was done by then a blank is booked.
[[nodiscard]] bool makesCard(ActKind kind);
/// Of these: whether one whose outcome is not known may have happened, and is settled before it is
/// done again. The others do nothing new when they are done twice.
[[nodiscard]] bool leavesDoubt(ActKind kind);
/// Of these: whether the chip does it.
[[nodiscard]] bool onChip(ActKind kind);
/// Whether this work makes a card here (即时制卡).
[[nodiscard]] bool isMaking(const State& state);
[[nodiscard]] const Act* actOf(const State& state, ActKind kind);
[[nodiscard]] bool isDone(const State& state, ActKind kind);
/// What the bank is to do, or has done; null where it has no part.
[[nodiscard]] const Act* bankAct(const State& state);
/// Whether the work itself is on record already, and only the bank is still to be told.
[[nodiscard]] bool bankIsDuty(const State& state);
/// The act at chip or host that is about this credential; null where there is none.
[[nodiscard]] const Act* keeperActFor(const State& state, domain::CredentialKind pin);
[[nodiscard]] bool keeperActDone(const State& state);

/// Whether any act has left the planning: then there is no way back, only on or to a report.
[[nodiscard]] bool anythingBegun(const State& state);
/// Whether leave to make a card was asked for and its answer is not known: it would be held until
/// it is reported on, so it is asked for once more and given back.
[[nodiscard]] bool leaveMayBeHeld(const State& state);
/// The next act to run: the first that is planned.
[[nodiscard]] std::optional<std::size_t> nextAct(const State& state);

/// How the work ended once every act has come to an end.
[[nodiscard]] Ending endingOf(const State& state);

/// After a restart: what was intended and has no outcome. The registry's acts are simply done
/// again, under the same operation id; a keeper's are in doubt, the first of them to be settled.
void markOpenActs(State& state);

enum class AfterRefusal {
    Stay,          ///< nothing happened: again when the cause is gone
    EndRefused,    ///< the registry said no before anything was done
    AskOldAgain,   ///< the old PIN was wrong
    AskAllAgain,   ///< the unknown write turned out not to have happened
    ReportNotDone, ///< its keeper will not do it: tell the registry
    AuthoriseAgain,
    AnotherBlank, ///< nothing was done to this one
    ActAgain,     ///< it never arrived
};

[[nodiscard]] AfterRefusal afterRefusal(const State& state, const Act& act,
                                        const Situation& situation);

} // namespace guitai::procedure
