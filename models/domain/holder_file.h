// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bank_card_number.h"
#include "models/base/card_number.h"
#include "models/base/date.h"
#include "models/base/id_number.h"
#include "models/base/money.h"
#include "models/base/region_code.h"
#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/vocabulary.h"

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

    [[nodiscard]] ApplicationState state() const { return std::max(social, financial); }

    bool operator==(const Card&) const = default;
};

struct LegacyCard {
    BankName bank = BankName::Icbc;
    LegacyState state = LegacyState::Active;
    Money balance{};
    int transactionsSincePrint = 0;

    bool operator==(const LegacyCard&) const = default;
};

struct Person {
    IdNumber idNumber;
    std::string name;
    std::set<Insurance> insured{};
    RegionCode city;
    RegionCode district;
    std::string personalNumber{};
    std::string phone{};

    bool operator==(const Person&) const = default;
};

/// Leave to act on a chip or at a host, given by the registry and not yet reported on.
struct Authorisation {
    Uuid operation; ///< the operation that asked for it
    Procedure procedure{};
    CardNumber card;
    std::vector<CredentialKind> pins{};
    Timestamp expiresAt{};

    bool operator==(const Authorisation&) const = default;
};

/// A person's file: everything that changes together, one version at a time.
struct HolderFile {
    HolderId id{};
    std::uint64_t version = 0; ///< counts the operations applied
    Person holder;
    std::vector<Card> cards{};
    std::optional<LegacyCard> legacyCard{};
    std::vector<Authorisation> authorisations{};

    [[nodiscard]] const Card* find(const CardNumber& number) const;
    [[nodiscard]] Card* find(const CardNumber& number);

    bool operator==(const HolderFile&) const = default;
};

} // namespace guitai::domain
