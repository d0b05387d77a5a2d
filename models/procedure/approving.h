// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/engine.h"
#include "models/procedure/services.h"
#include "models/registry/approvals.h"

#include <algorithm>
#include <chrono>
#include <expected>
#include <optional>
#include <string>

/// Approval by a supervisor who is not at this desk. What takes the services blocks, is called on
/// the store's thread with an operator signed in, and leaves what it did in the trail.
namespace guitai::procedure {

/// How long a supervisor may take, by the registry's clock. Whoever asks again has as long again.
inline constexpr std::chrono::minutes approvalPatience{30};

/// Until it is asked again: at least so long, and ten times as long as the asking took, for the
/// store's thread waits meanwhile.
[[nodiscard]] inline std::chrono::milliseconds
pauseAfterAsking(std::chrono::milliseconds least, std::chrono::steady_clock::time_point begun) {
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begun);
    return std::max(least, 10 * took);
}

/// Asks supervisors at other desks for exactly state.authoriseEnvelope.
[[nodiscard]] AskedElsewhere askElsewhere(Services& services, const State& state);

/// What has come of it: Approved or ApprovalFailed. Nothing while it waits, or while the registry
/// cannot be asked. A signature that does not fit is none.
[[nodiscard]] std::optional<Event> answerFromElsewhere(Services& services, const State& state);

/// Where the line is down it runs out by itself.
void takeBackAsking(Services& services, const State& state, const Uuid& operation);

/// What the clerk reads out over the telephone (operators/approval_code.h); empty while there is
/// nothing to approve.
[[nodiscard]] std::string challengeOf(const State& state);

/// A supervisor's number and the code that he reads back. Only its closing digits can be checked
/// here: the approval is provisional until the registry has checked the rest.
[[nodiscard]] std::expected<Approved, std::string>
approveByCode(const State& state, const std::string& number, const std::string& code);

/// Whether it was approved so.
[[nodiscard]] bool approvedByCode(const State& state);

} // namespace guitai::procedure
