// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/checks.h"

/// One decision a procedure; decide picks.
namespace guitai::domain {

[[nodiscard]] Decision decideApply(const Question& question);
[[nodiscard]] Decision decideReplace(const Question& question);
/// produce and receive.
[[nodiscard]] Decision decideProduction(const Question& question);
[[nodiscard]] Decision decideCollect(const Question& question);
[[nodiscard]] Decision decideActivate(const Question& question);
/// change-pin, reset-pin and unlock-pin.
[[nodiscard]] Decision decidePinAct(const Question& question);
[[nodiscard]] Decision decideReportLoss(const Question& question);
[[nodiscard]] Decision decideCancelLoss(const Question& question);
[[nodiscard]] Decision decideLossNotice(const Question& question);
[[nodiscard]] Decision decideClearanceNotice(const Question& question);
[[nodiscard]] Decision decidePrintTransactions(const Question& question);
[[nodiscard]] Decision decideClearAccount(const Question& question);
[[nodiscard]] Decision decideTransfer(const Question& question);
[[nodiscard]] Decision decideCorrection(const Question& question);
[[nodiscard]] Decision decideReturnRetained(const Question& question);
[[nodiscard]] Decision decideSettlement(const Question& question);
[[nodiscard]] Decision decideClose(const Question& question);
[[nodiscard]] Decision decideReverse(const Question& question);
[[nodiscard]] Decision decideEnquire(const Question& question);
/// What came of a leave, whichever procedure it was given for.
[[nodiscard]] Decision decideReport(const Question& question);

/// What activation does once these credentials have their holder's own values: an application of
/// the card that is inactive becomes active when none of its credentials is initial any more (P5),
/// and the legacy card stops with the social one (V2).
[[nodiscard]] std::vector<Event> activatedWith(const Card& card,
                                               const std::vector<CredentialKind>& changed,
                                               const Question& question);

/// 32 hexadecimal digits.
[[nodiscard]] bool isIdentification(const std::string& text);
/// A card that a counter has personalised is ready there (即时制卡).
[[nodiscard]] std::vector<Event> madeHere(const Card& card, const MadeAsked& made, Date today);

/// The transfer that follows an activation by itself (M1); nothing where none does.
[[nodiscard]] std::optional<AccountOrder> transferAfterActivation(const Card& card,
                                                                  const Question& question);
/// What an order that the bank has done changes; `amount` is what it has moved.
[[nodiscard]] std::vector<Event> accountMoved(const AccountOrder& order, Money amount,
                                              const Question& question);
/// What the bank has moved back, whatever our mirror has there.
[[nodiscard]] std::vector<Event> movedBack(const AccountOrder& order, const HolderFile& file);
/// Whether the money will be where it was before the act, once the bank has undone its part. What
/// has moved since without a record of its own leaves nothing to go back to.
[[nodiscard]] bool canReverse(const PastAct& act, const std::optional<AccountOrder>& undone,
                              const HolderFile& file);
/// The past act undone, the money first.
[[nodiscard]] std::vector<Event>
reversed(const Uuid& operation, const std::optional<AccountOrder>& undone, const HolderFile& file);

/// The clearance is for money that does not move by itself: new card and legacy card at different
/// banks, the new one in hand (M1, M2, V3).
void checkOtherBank(const Question& question, Findings& findings);

} // namespace guitai::domain
