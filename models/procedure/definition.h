// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "models/procedure/state.h"

#include <vector>

namespace guitai::procedure {

/// A procedure as data: the steps it has, and under which condition each of them. Those that hang
/// on what is shown and asked for come and go (setAskedForSteps): document, proofs, approval.
enum class StepCondition { Always, WithForm, WithPapers, WithChip, PerPin };

struct StepTemplate {
    StepKind kind{};
    StepCondition condition = StepCondition::Always;
};

struct Definition {
    domain::Procedure procedure{};
    PinWork pinWork{};
    bool touchesKeeper = true; ///< leave and report; otherwise one whole operation
    bool ofCard = true;        ///< about the card that is chosen; otherwise about the file
    std::vector<StepTemplate> steps{};
    bool makesCard = false; ///< of a blank, here
};

/// The procedures that can be run; those not here are offered nowhere.
[[nodiscard]] const std::vector<Definition>& definitions();
[[nodiscard]] const Definition* definitionOf(domain::Procedure procedure);

/// Which credentials this procedure is about on that card when none is named: those that activation
/// must change, or the one asked for.
struct Start {
    Uuid run{};
    domain::Procedure procedure{};
    const domain::HolderFile* file = nullptr;
    std::optional<CardNumber> card{};
    std::vector<domain::CredentialKind> pins{};
    domain::Needs needs{};
    Timestamp at{};
};

/// The first state of a run: its steps, its acts in the order in which they are safe (the
/// idempotent keeper, the host, before the chip).
[[nodiscard]] State begin(const Start& start, const domain::Rules& rules);

/// How each PIN is kept whose right value the act asks for besides.
[[nodiscard]] std::vector<PinPlan> proofsOf(const domain::Needs& needs, const domain::Rules& rules);

/// What is on record and the bank is still to be told: to stop an account, or to release it.
[[nodiscard]] bool isDuty(const domain::Authorisation& leave);
/// The first state of a run that does nothing but tell it.
[[nodiscard]] State beginDuty(const Start& start, const domain::Authorisation& duty);

} // namespace guitai::procedure
