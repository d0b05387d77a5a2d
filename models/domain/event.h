// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/card_event.h"
#include "models/domain/file_event.h"
#include "models/domain/request.h"

#include <variant>
#include <vector>

namespace guitai::domain {

/// Leave was given to act; it ends at expiresAt or with its report.
struct Authorised {
    Authorisation authorisation;
    bool operator==(const Authorised&) const = default;
};

struct AuthorisationClosed {
    Uuid operation{};
    bool operator==(const AuthorisationClosed&) const = default;
};

struct ApplicationActivated {
    CardNumber card;
    Application application{};
    bool operator==(const ApplicationActivated&) const = default;
};

/// The holder chose a new value: no longer the initial one. Wrong entries are forgotten, but where
/// they count in all (P3, P4, P5).
struct PinChanged {
    CardNumber card;
    CredentialKind pin{};
    int wrong = 0; ///< that go on counting
    bool operator==(const PinChanged&) const = default;
};

/// A new value without the old one, locked or not; the count of wrong entries begins anew (P8, P9).
struct PinReset {
    CardNumber card;
    CredentialKind pin{};
    bool operator==(const PinReset&) const = default;
};

/// Its keeper has counted that many wrong entries (P4); at the limit it is locked, here and that
/// day.
struct WrongEntriesNoted {
    CardNumber card;
    CredentialKind pin{};
    int wrong = 0;
    std::optional<RegionCode> lockedIn{};
    std::optional<Date> lockedOn{};
    bool operator==(const WrongEntriesNoted&) const = default;
};

/// The legacy card stops by itself; its balance does not change (V2).
struct LegacyCardStopped {
    bool operator==(const LegacyCardStopped&) const = default;
};

/// 停用: so many transactions that the record must be printed before it works again (M3).
struct LegacyCardSuspended {
    bool operator==(const LegacyCardSuspended&) const = default;
};

/// Unlocked with its value kept; the count of wrong entries begins anew (P9).
struct PinUnlocked {
    CardNumber card;
    CredentialKind pin{};
    bool operator==(const PinUnlocked&) const = default;
};

/// Somebody looked (O3). Changes nothing but the version.
struct Enquired {
    Purpose purpose{};
    bool operator==(const Enquired&) const = default;
};

using Event =
    std::variant<Authorised, AuthorisationClosed, ApplicationActivated, PinChanged, PinReset,
                 WrongEntriesNoted, LegacyCardStopped, Enquired, PinUnlocked, CardApplied,
                 CardReplaced, CardMoved, CardTakenBack, CardRetired, CardClosed, CardFunded,
                 CardReturned, SettlementSet, LossReported, LossCancelled, AccountFrozen,
                 LossNoticeIssued, ClearanceNoticeIssued, LegacyAccountCleared, TransactionsPrinted,
                 FundsMoved, HolderCorrected, ActRecorded, ActReversed, LegacyCardSuspended,
                 CardMade, FeeTaken, FeeReturned>;

/// What one operation did to a file, and when the registry applied it.
struct AppliedOperation {
    Uuid operation{};
    Timestamp at{};
    std::vector<Event> events{};
    bool operator==(const AppliedOperation&) const = default;
};

} // namespace guitai::domain
