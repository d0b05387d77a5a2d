// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decision.h"

/// One change a kind of event, to the file in place; evolve picks. Inside the domain only.
namespace guitai::domain::evolving {

using Result = std::expected<void, EvolveFault>;

[[nodiscard]] inline std::unexpected<EvolveFault> fault(EvolveFault which) {
    return std::unexpected(which);
}

[[nodiscard]] std::expected<Card*, EvolveFault> cardIn(HolderFile& file, const CardNumber& number);
[[nodiscard]] std::expected<Credential*, EvolveFault>
credentialIn(HolderFile& file, const CardNumber& number, CredentialKind kind);
[[nodiscard]] ApplicationState& stateIn(Card& card, Application application);

/// Whether every account has what it had before the act. Money moves by events of its own, never by
/// restoring.
[[nodiscard]] bool sameMoney(const HolderFile& file, const PastAct& act);

Result apply(HolderFile& file, const Authorised& event);
Result apply(HolderFile& file, const AuthorisationClosed& event);
Result apply(HolderFile& file, const ApplicationActivated& event);
Result apply(HolderFile& file, const PinChanged& event);
Result apply(HolderFile& file, const PinReset& event);
Result apply(HolderFile& file, const PinUnlocked& event);
Result apply(HolderFile& file, const WrongEntriesNoted& event);
Result apply(HolderFile& file, const Enquired& event);

Result apply(HolderFile& file, const CardApplied& event);
Result apply(HolderFile& file, const CardReplaced& event);
Result apply(HolderFile& file, const CardMoved& event);
Result apply(HolderFile& file, const CardMade& event);
Result apply(HolderFile& file, const CardTakenBack& event);
Result apply(HolderFile& file, const CardRetired& event);
Result apply(HolderFile& file, const CardClosed& event);
Result apply(HolderFile& file, const CardFunded& event);
Result apply(HolderFile& file, const CardReturned& event);
Result apply(HolderFile& file, const SettlementSet& event);
Result apply(HolderFile& file, const LossReported& event);
Result apply(HolderFile& file, const LossCancelled& event);
Result apply(HolderFile& file, const AccountFrozen& event);

Result apply(HolderFile& file, const LegacyCardStopped& event);
Result apply(HolderFile& file, const LegacyCardSuspended& event);
Result apply(HolderFile& file, const LossNoticeIssued& event);
Result apply(HolderFile& file, const ClearanceNoticeIssued& event);
Result apply(HolderFile& file, const LegacyAccountCleared& event);
Result apply(HolderFile& file, const TransactionsPrinted& event);
Result apply(HolderFile& file, const FundsMoved& event);
Result apply(HolderFile& file, const HolderCorrected& event);
Result apply(HolderFile& file, const ActRecorded& event);
Result apply(HolderFile& file, const FeeTaken& event);
Result apply(HolderFile& file, const FeeReturned& event);
Result apply(HolderFile& file, const ActReversed& event);

} // namespace guitai::domain::evolving
