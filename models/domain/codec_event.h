// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/codec_json.h"

/// Events of cards, of the legacy card and of money as JSON. Inside the domain only.
namespace guitai::domain::parts {

[[nodiscard]] json body(const CardApplied& event);
[[nodiscard]] json body(const CardReplaced& event);
[[nodiscard]] json body(const CardMoved& event);
[[nodiscard]] json body(const CardMade& event);
[[nodiscard]] json body(const CardTakenBack& event);
[[nodiscard]] json body(const CardRetired& event);
[[nodiscard]] json body(const CardClosed& event);
[[nodiscard]] json body(const CardFunded& event);
[[nodiscard]] json body(const CardReturned& event);
[[nodiscard]] json body(const SettlementSet& event);
[[nodiscard]] json body(const LossReported& event);
[[nodiscard]] json body(const LossCancelled& event);
[[nodiscard]] json body(const AccountFrozen& event);
/// Nothing where the name is not that of such an event.
[[nodiscard]] std::optional<Event> readCardEvent(const std::string& name, const JsonReader& in);

[[nodiscard]] json body(const LossNoticeIssued& event);
[[nodiscard]] json body(const ClearanceNoticeIssued& event);
[[nodiscard]] json body(const LegacyAccountCleared& event);
[[nodiscard]] json body(const TransactionsPrinted& event);
[[nodiscard]] json body(const FundsMoved& event);
[[nodiscard]] json body(const HolderCorrected& event);
[[nodiscard]] json body(const ActRecorded& event);
[[nodiscard]] json body(const ActReversed& event);
[[nodiscard]] json body(const LegacyCardSuspended& event);
[[nodiscard]] json body(const FeeTaken& event);
[[nodiscard]] json body(const FeeReturned& event);
[[nodiscard]] std::optional<Event> readFileEvent(const std::string& name, const JsonReader& in);

} // namespace guitai::domain::parts
