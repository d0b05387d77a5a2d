// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/asked.h"
#include "models/domain/holder_file.h"

/// What happens to a card from its application to its end.
namespace guitai::domain {

/// 申领: the card is to be made.
struct CardApplied {
    Card card;
    bool operator==(const CardApplied&) const = default;
};

/// A replacement was accepted: the old card never works again (L4).
struct CardReplaced {
    CardNumber card;
    CardNumber by;
    bool operator==(const CardReplaced&) const = default;
};

/// One stage on: applied, in production, ready, collected.
struct CardMoved {
    CardNumber card;
    CardStage to{};
    Date on{};
    bool operator==(const CardMoved&) const = default;
};

/// What the card is that was made for the application.
struct CardMade {
    CardNumber card;
    MadeAsked made;
    bool here = false; ///< personalised at a counter (即时制卡), else by the factory
    bool operator==(const CardMade&) const = default;
};

/// 拒收重制: a ready card that does not agree with its holder's document is made again (A6).
struct CardTakenBack {
    CardNumber card;
    bool operator==(const CardTakenBack&) const = default;
};

/// Its replacement was collected.
struct CardRetired {
    CardNumber card;
    bool operator==(const CardRetired&) const = default;
};

/// 注销 (O5).
struct CardClosed {
    CardNumber card;
    ClosingReason reason{};
    bool operator==(const CardClosed&) const = default;
};

/// 注资 (M1).
struct CardFunded {
    CardNumber card;
    bool operator==(const CardFunded&) const = default;
};

/// Handed back by the bank whose machine had kept it (M4).
struct CardReturned {
    CardNumber card;
    bool operator==(const CardReturned&) const = default;
};

struct SettlementSet {
    CardNumber card;
    Settlement way{};
    bool operator==(const SettlementSet&) const = default;
};

/// A formal loss never becomes a temporary one again (L1, L3).
struct LossReported {
    CardNumber card;
    LossKind kind{};
    std::set<Application> scope{};
    Timestamp at{};
    bool operator==(const LossReported&) const = default;
};

/// 解挂, or the end of a temporary loss: what was lost is as it was before (L4).
struct LossCancelled {
    CardNumber card;
    std::set<Application> scope{};
    bool operator==(const LossCancelled&) const = default;
};

/// The bank has stopped the account behind the card, or released it.
struct AccountFrozen {
    CardNumber card;
    bool frozen = false;
    bool operator==(const AccountFrozen&) const = default;
};

} // namespace guitai::domain
