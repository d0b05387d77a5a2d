// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bank_card_number.h"
#include "models/base/card_number.h"
#include "models/base/date.h"
#include "models/base/id_number.h"
#include "models/base/person_name.h"
#include "models/base/personal_number.h"
#include "models/base/phone_number.h"
#include "models/base/region_code.h"
#include "models/base/uuid.h"
#include "models/domain/act_words.h"

#include <optional>
#include <set>
#include <string>
#include <variant>

/// What a procedure wants to know besides card, credentials, papers and place. Each procedure has
/// its own alternative; those without one are asked for by their name alone.
namespace guitai::domain {

/// apply: the number that the new card will bear, and the bank the holder has chosen.
struct NewCardAsked {
    CardNumber number;
    BankName bank{};
    bool operator==(const NewCardAsked&) const = default;
};

/// replace, likewise.
struct ReplacementAsked {
    ReplaceReason reason{};
    NewCardAsked card;
    bool operator==(const ReplacementAsked&) const = default;
};

/// receive, and the report of produce at a counter: what the card is that was made.
struct MadeAsked {
    std::string identification{}; ///< 卡的识别码, 32 hexadecimal digits
    std::optional<BankCardNumber> bankCard{};
    std::optional<Date> validUntil{};
    bool operator==(const MadeAsked&) const = default;
};

/// collect: card and document laid side by side (A6). A card that differs is taken back and made
/// again; one that agrees is handed over.
struct ComparisonMade {
    bool nameAgrees = true;
    bool idNumberAgrees = true;
    bool photoAgrees = true;
    bool takenBack = false;

    [[nodiscard]] bool agrees() const { return nameAgrees && idNumberAgrees && photoAgrees; }

    bool operator==(const ComparisonMade&) const = default;
};

/// change-pin (P3): what is known before leave is asked for. A chip or host judges for itself; a
/// case says it.
struct PinsTyped {
    bool oldRight = true;
    bool newAcceptable = true;
    bool operator==(const PinsTyped&) const = default;
};

struct LossAsked {
    LossKind kind{};
    std::set<Application> scope{}; ///< empty: both
    bool detailsAgree = true;      ///< card number, name and identity number, as given (L2)
    bool operator==(const LossAsked&) const = default;
};

/// transfer-funds: what the new card's bank has said about its funding (M1).
struct FundingSeen {
    bool funded = false;
    bool operator==(const FundingSeen&) const = default;
};

/// correct-details: only what is to change. A nothing inside is taken out of the file.
struct CorrectionAsked {
    std::optional<IdNumber> idNumber{};
    std::optional<PersonName> name{};
    std::optional<RegionCode> district{};
    std::optional<std::optional<PersonalNumber>> personalNumber{};
    std::optional<std::optional<PhoneNumber>> phone{};

    [[nodiscard]] bool empty() const { return *this == CorrectionAsked{}; }

    bool operator==(const CorrectionAsked&) const = default;
};

struct SettlementAsked {
    Settlement way{};
    bool operator==(const SettlementAsked&) const = default;
};

struct ClosingAsked {
    ClosingReason reason{};
    bool emptied = false; ///< the card's bank says that it has paid out what was on the account
    bool operator==(const ClosingAsked&) const = default;
};

/// reverse: the operation to undo.
struct ReversalAsked {
    Uuid operation{};
    bool operator==(const ReversalAsked&) const = default;
};

using Asked = std::variant<std::monostate, NewCardAsked, ReplacementAsked, ComparisonMade,
                           PinsTyped, LossAsked, FundingSeen, CorrectionAsked, SettlementAsked,
                           ClosingAsked, ReversalAsked, MadeAsked>;

} // namespace guitai::domain
