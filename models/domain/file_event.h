// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/asked.h"
#include "models/domain/holder_file.h"

/// What happens to the legacy card, the money and the file itself.
namespace guitai::domain {

/// 挂失通知单: issuing it is taking the loss report of the legacy card (R2).
struct LossNoticeIssued {
    Uuid operation{};
    bool operator==(const LossNoticeIssued&) const = default;
};

/// 清户通知单 (M2).
struct ClearanceNoticeIssued {
    Uuid operation{};
    bool operator==(const ClearanceNoticeIssued&) const = default;
};

/// 清户 (M2). What was in it has moved.
struct LegacyAccountCleared {
    bool operator==(const LegacyAccountCleared&) const = default;
};

/// The record was printed: a card that was suspended for it works again (M3).
struct TransactionsPrinted {
    bool operator==(const TransactionsPrinted&) const = default;
};

/// Two entries, or none.
struct FundsMoved {
    Account from = LegacyAccount{};
    Account to = PaidOut{};
    Money amount{}; ///< more than nothing
    bool operator==(const FundsMoved&) const = default;
};

/// Only what changes (A6).
struct HolderCorrected {
    CorrectionAsked details;
    bool operator==(const HolderCorrected&) const = default;
};

/// What follows can be undone the same day (O2).
struct ActRecorded {
    Uuid operation{};
    Procedure procedure{};
    Timestamp at{};
    std::optional<AccountOrder> account{};
    bool operator==(const ActRecorded&) const = default;
};

/// 收费: the holder has paid for the act, and has a receipt (A7, O4).
struct FeeTaken {
    Uuid operation{};
    Money amount{}; ///< more than nothing
    bool operator==(const FeeTaken&) const = default;
};

/// 退费: with the reversal of the act that it was taken for.
struct FeeReturned {
    Uuid operation{}; ///< the act's
    Money amount{};
    bool operator==(const FeeReturned&) const = default;
};

/// 冲正: what the file's last act changed is as before. Money has moved back before this.
struct ActReversed {
    Uuid operation{};
    bool operator==(const ActReversed&) const = default;
};

} // namespace guitai::domain
