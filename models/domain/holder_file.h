// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bank_card_number.h"
#include "models/base/card_number.h"
#include "models/base/date.h"
#include "models/base/ethnicity.h"
#include "models/base/id_number.h"
#include "models/base/money.h"
#include "models/base/person_name.h"
#include "models/base/personal_number.h"
#include "models/base/phone_number.h"
#include "models/base/region_code.h"
#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/act_words.h"
#include "models/domain/ledger.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace guitai::domain {

/// A holder's surrogate key: identity numbers get corrected, this one never.
using HolderId = Uuid;

/// One PIN or password, wherever it is kept. Never its value.
struct Credential {
    bool initial = true;
    int wrong = 0; ///< wrong entries so far; locked when it has reached the region's limit
    std::optional<RegionCode> lockedIn{};
    std::optional<Date> lockedOn{};

    bool operator==(const Credential&) const = default;
};

/// That an application of a card was reported lost.
struct Loss {
    LossKind kind = LossKind::Oral;
    Timestamp reportedAt{};
    ApplicationState before = ApplicationState::Active; ///< what cancelling restores

    bool operator==(const Loss&) const = default;
};

struct Card {
    CardNumber number;
    BankName bank = BankName::Icbc;
    CardStage stage = CardStage::Applied;
    ApplicationState social = ApplicationState::Inactive;
    ApplicationState financial = ApplicationState::Inactive;
    std::map<CredentialKind, Credential> pins{};
    std::optional<CardNumber> replacedBy{};
    std::optional<BankCardNumber> bankCard{};
    std::string identification{}; ///< 卡的识别码 in hexadecimal, once a chip is known
    std::map<Application, Loss> losses{};
    std::optional<Date> appliedOn{};
    std::optional<Date> readyOn{};
    std::optional<Date> validUntil{};
    Money balance{};                         ///< our mirror of the account behind the card
    bool funded = false;                     ///< 注资: benefits have begun to arrive on it (M1)
    bool frozen = false;                     ///< the bank has stopped the financial side
    std::optional<Settlement> settlement{};  ///< as chosen; nothing: the region's way
    std::optional<BankName> keptByMachine{}; ///< a machine of that bank has kept it (M4)

    [[nodiscard]] ApplicationState state() const { return std::max(social, financial); }

    bool operator==(const Card&) const = default;
};

struct LegacyCard {
    BankName bank = BankName::Icbc;
    LegacyState state = LegacyState::Active;
    Money balance{};
    int transactionsSincePrint = 0;
    std::optional<Uuid> lossNotice{};      ///< the operation that handed it out (R2)
    std::optional<Uuid> clearanceNotice{}; ///< likewise (M2)

    bool operator==(const LegacyCard&) const = default;
};

struct Person {
    IdNumber idNumber;
    PersonName name;
    std::set<Insurance> insured{};
    RegionCode city;
    RegionCode district;
    std::optional<PersonalNumber> personalNumber{};
    std::optional<PhoneNumber> phone{};
    std::optional<Ethnicity> ethnicity{};   ///< 民族
    std::optional<RegionCode> birthplace{}; ///< 出生地

    bool operator==(const Person&) const = default;
};

/// What the bank is asked to do, or has done.
struct AccountOrder {
    AccountAct act{};
    Account from = LegacyAccount{}; ///< freeze, unfreeze: the account that is meant
    Account to = PaidOut{};         ///< transfer, clear, reverse
    Money amount{};                 ///< likewise

    bool operator==(const AccountOrder&) const = default;
};

/// Leave to act on a chip or at a host, given by the registry and not yet reported on. What the
/// bank must be told after the fact (a freeze) is one that has run out when it is given: a duty.
struct Authorisation {
    Uuid operation; ///< the operation that asked for it
    Procedure procedure{};
    std::optional<CardNumber> card{}; ///< nothing where the legacy card is meant
    std::vector<CredentialKind> pins{};
    Timestamp
        expiresAt{}; ///< nothing begins on it any more; what was done is reported all the same
    std::optional<AccountOrder> account{};
    std::optional<Uuid> reverses{}; ///< reverse: the act that is undone, and no other (O2)

    bool operator==(const Authorisation&) const = default;
};

/// An act that a supervisor can still undo as long as it is the file's last one that day (O2), and
/// what the file was like before it.
struct PastAct {
    Uuid operation{};
    Procedure procedure{};
    Timestamp at{};
    std::optional<AccountOrder> account{}; ///< what the bank has done, and must undo first
    Money fee{};                           ///< taken for it, and given back with its reversal (O4)
    Person holder;
    std::vector<Card> cards{};
    std::optional<LegacyCard> legacyCard{};

    bool operator==(const PastAct&) const = default;
};

/// A person's file: everything that changes together, one version at a time.
struct HolderFile {
    HolderId id{};
    std::uint64_t version = 0; ///< counts the operations applied
    Person holder;
    std::vector<Card> cards{};
    std::optional<LegacyCard> legacyCard{};
    std::vector<Authorisation> authorisations{};
    std::vector<PastAct> pastActs{}; ///< of one day, the newest last

    [[nodiscard]] const Card* find(const CardNumber& number) const;
    [[nodiscard]] Card* find(const CardNumber& number);

    bool operator==(const HolderFile&) const = default;
};

} // namespace guitai::domain
