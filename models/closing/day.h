// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/day_fees.h"
#include "models/outlet/decide.h"
#include "models/store/records.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// The day's end (日终): what was done at a counter on a day, each part held against the others.
/// Differences are named, a supervisor closes the day, what is open is carried over.
namespace guitai::closing {

/// What became of a procedure's acts. Leave that was asked for beforehand is none.
struct ActSum {
    int accepted = 0;
    int refused = 0;
    int waiting = 0;   ///< to be sent, or being sent
    int attention = 0; ///< conflict or in doubt
    int withdrawn = 0;

    [[nodiscard]] int all() const { return accepted + refused + waiting + attention + withdrawn; }

    bool operator==(const ActSum&) const = default;
};

struct Vouchers {
    int given = 0;
    std::string first{};
    std::string last{};

    bool operator==(const Vouchers&) const = default;
};

/// The stock as it is, and what the day did to it.
struct StockSum {
    outlet::BlankCounts blanks{};
    int received = 0;
    int used = 0;
    int voided = 0;
    int cards = 0; ///< finished ones that lie here

    bool operator==(const StockSum&) const = default;
};

/// What came to accounts of a kind and what left them, as the registry has it.
struct AccountSum {
    Money in{};
    Money out{};

    bool operator==(const AccountSum&) const = default;
};

enum class DifferenceKind {
    NotAtRegistry,   ///< accepted here, and the registry does not know it
    RegistryDiffers, ///< accepted here, and the registry says something else
    VoucherMissing,  ///< a number that no procedure ended with
    VoucherTwice,
    VoucherCountDiffers, ///< procedures have ended with more than were counted
    BlankUnaccounted,    ///< taken, and nobody works on it
    StockDiffers,        ///< an act that the stock could not take
    FeeNotAtRegistry,
    FeeDiffers,
    FeeNotAtOutlet,
    MoneyTooLarge, ///< more than can be counted: the sums shown are not whole
};

struct Difference {
    DifferenceKind kind{};
    std::string about{}; ///< an operation, a voucher's number or a blank's serial

    bool operator==(const Difference&) const = default;
};

/// Work that the day leaves to the next.
struct Carried {
    Uuid id{};                                ///< of a procedure's run, or of an operation
    std::string procedure{};                  ///< domain::Procedure's word
    std::optional<store::QueueState> state{}; ///< of an operation; nothing: a procedure under way
    Timestamp since{};

    bool operator==(const Carried&) const = default;
};

/// What an earlier day left, and what has become of it.
struct Settled {
    Uuid operation{};
    std::string procedure{};
    store::QueueState state{};

    bool operator==(const Settled&) const = default;
};

struct Day {
    Date day{};
    std::string outlet{};
    int number = 1; ///< which closing of the day this would be
    std::map<domain::Procedure, ActSum> acts{};
    Vouchers vouchers{};
    StockSum stock{};
    batches::DayFees fees{};
    std::map<std::string, AccountSum> money{}; ///< by domain::Account's kind: `legacy`, `card`, …
    int atRegistry = 0;                        ///< acts that the registry confirms
    std::vector<Difference> differences{};
    std::vector<Carried> carried{};
    std::vector<Settled> settled{};
    std::set<std::string> served{}; ///< clerks whose acts these are: none of them closes it

    [[nodiscard]] bool empty() const { return acts.empty() && vouchers.given == 0; }

    bool operator==(const Day&) const = default;
};

} // namespace guitai::closing

template <>
struct guitai::domain::Words<guitai::closing::DifferenceKind> {
    using Kind = guitai::closing::DifferenceKind;
    static constexpr WordList<Kind, 11> all{{
        {Kind::NotAtRegistry, "not-at-registry"},
        {Kind::RegistryDiffers, "registry-differs"},
        {Kind::VoucherMissing, "voucher-missing"},
        {Kind::VoucherTwice, "voucher-twice"},
        {Kind::VoucherCountDiffers, "voucher-count-differs"},
        {Kind::BlankUnaccounted, "blank-unaccounted"},
        {Kind::StockDiffers, "stock-differs"},
        {Kind::FeeNotAtRegistry, "fee-not-at-registry"},
        {Kind::FeeDiffers, "fee-differs"},
        {Kind::FeeNotAtOutlet, "fee-not-at-outlet"},
        {Kind::MoneyTooLarge, "money-too-large"},
    }};
};
