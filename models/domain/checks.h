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

/// The act's rules; where the region has no such act, nothing, and it is refused.
[[nodiscard]] const ActRules* actOf(const Subject& subject, const Question& question,
                                    Findings& findings);

/// Place, hours, who asks and with which papers, approval. `banks` are those whose own window it
/// may have to be. Approval is asked for where leave is, and where an
/// act needs none.
void checkAct(const ActRules& act, const std::vector<BankName>& banks, const Question& question,
              Findings& findings);

/// Of each group one paper is shown; the others are missing.
void checkPapers(const std::vector<OneOf>& papers, const Requester& requester, Findings& findings);

/// Whether the pack is in force.
void checkRules(const Question& question, Findings& findings);

/// The card is in its holder's hands and was not replaced or closed.
void checkStage(const Card& card, Findings& findings);

/// The application is neither lost nor suspended. Whether it must be active is the act's matter.
void checkHeld(ApplicationState state, const Rules& rules, Findings& findings);

/// The card is in hand, and neither application is lost or suspended.
void checkServes(const Card& card, const Question& question, Findings& findings);

/// The card has the credential, and it is not locked.
void checkNotLocked(const Card& card, CredentialKind kind, const Question& question,
                    Findings& findings);

/// No other leave is open for one of these credentials of the card, or for the same operation.
void checkNothingUnderWay(const Card* card, Procedure procedure,
                          const std::vector<CredentialKind>& pins, const Source& source,
                          const Question& question, Findings& findings);

/// Ends a temporary loss that is over but still on file, so that what follows begins from there.
void settleLosses(const Card& card, const Question& question, std::vector<Event>& events);

/// What an act that can be reversed begins with (O2).
[[nodiscard]] ActRecorded record(const Question& question,
                                 std::optional<AccountOrder> account = std::nullopt);

/// Leave for this operation; for as long as the act says.
[[nodiscard]] Authorisation leaveFor(const Question& question, const Card* card,
                                     const ActRules& act);

} // namespace guitai::domain
