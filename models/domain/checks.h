// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/findings.h"

namespace guitai::domain {

/// All that decide looks at. Borrowed for the time of one decision.
struct Question {
    const HolderFile& file;
    const Request& request;
    const Rules& rules;
    const Circumstances& circumstances;

    [[nodiscard]] Date today() const { return chinaDate(circumstances.at); }
};

/// The card that is meant: the one named, else the file's only one. Nothing refuses with C1: a card
/// serves its holder alone.
[[nodiscard]] const Card* cardOf(const Question& question, Findings& findings);

/// Place, hours, who asks and with which papers, approval. `banks` are those whose own window it
/// may have to be. Approval is asked for where leave is.
void checkAct(const ActRules& act, const std::vector<BankName>& banks, const Question& question,
              Findings& findings);

/// Whether the pack is in force.
void checkRules(const Question& question, Findings& findings);

/// The card is in its holder's hands and was not replaced or closed.
void checkStage(const Card& card, Findings& findings);

/// The application is neither lost nor suspended. Whether it must be active is the act's matter.
void checkHeld(ApplicationState state, const Rules& rules, Findings& findings);

/// The card has the credential, and it is not locked.
void checkNotLocked(const Card& card, CredentialKind kind, const Question& question,
                    Findings& findings);

/// No other leave is open for one of these credentials of the card, or for the same operation.
void checkNothingUnderWay(const Card& card, Procedure procedure,
                          const std::vector<CredentialKind>& pins, const Source& source,
                          const Question& question, Findings& findings);

} // namespace guitai::domain
