// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/card_number.h"
#include "models/base/money.h"

#include <string>
#include <variant>

namespace guitai::domain {

/// 医保卡's balance at its old bank.
struct LegacyAccount {
    bool operator==(const LegacyAccount&) const = default;
};

/// The personal (in Hangzhou: stored-value) account behind a card.
struct CardAccount {
    CardNumber card;
    bool operator==(const CardAccount&) const = default;
};

/// Money that leaves the accounts on record: into the holder's hand.
struct PaidOut {
    bool operator==(const PaidOut&) const = default;
};

/// Money that the bank has and our mirror had not, or the other way round: deposits, care paid for.
struct AtTheBank {
    bool operator==(const AtTheBank&) const = default;
};

using Account = std::variant<LegacyAccount, CardAccount, PaidOut, AtTheBank>;

/// `legacy`, `card:A12345674`, `paid-out`, `bank`.
[[nodiscard]] std::string accountName(const Account& account);

/// One side of a movement, in fen: more is positive. A movement is two entries or none.
struct LedgerEntry {
    Account account;
    Money amount{};

    bool operator==(const LedgerEntry&) const = default;
};

} // namespace guitai::domain
