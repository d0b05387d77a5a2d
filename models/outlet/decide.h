// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outlet/command.h"
#include "models/outlet/event.h"

#include <expected>
#include <string>
#include <vector>

namespace guitai::outlet {

/// Why an outlet cannot note what it is asked to.
enum class OutletFault {
    Nothing, ///< a delivery or batch of none
    Twice,   ///< the same serial or card twice in one
    UnknownBlank,
    BlankKnown, ///< came with another delivery
    NotBlank,   ///< taken by another operation, used or void
    NothingTaken,
    TakenAnother, ///< the operation took another blank
    TakingEnded,  ///< it is used, void or returned already
    UnknownBatch,
    BatchKnown, ///< with other cards
    BatchNotSent,
    BatchSentBefore, ///< with another file
    NotInBatch,
    ResultDiffers, ///< the factory has said otherwise of this card
    CardElsewhere, ///< ordered, in stock or handed out already
    CardNotInStock,
    UnknownFee,
    FeeDiffers,
    FeeGivenBackBefore,
    Unfit, ///< an amount, a hash or a reason that is none
};

struct OutletRefusal {
    OutletFault fault{};
    std::string about{}; ///< the serial, masked card number or id that it is about

    bool operator==(const OutletRefusal&) const = default;
};

using Decided = std::expected<std::vector<Event>, OutletRefusal>;

/// Pure. No events where it was noted before. What comes of it depends on those parts alone that
/// `needed` names (items.h).
[[nodiscard]] Decided decide(const Outlet& outlet, const Command& command, Date today);

/// An event that the outlet cannot take: a defect or a damaged store.
enum class EvolveFault { NoSuchItem, NotFromHere };

[[nodiscard]] std::expected<void, EvolveFault> evolve(Outlet& outlet, const Event& event);

[[nodiscard]] BlankCounts countBlanks(const Outlet& outlet);

} // namespace guitai::outlet

template <>
struct guitai::domain::Words<guitai::outlet::OutletFault> {
    using Fault = guitai::outlet::OutletFault;
    static constexpr WordList<Fault, 20> all{{
        {Fault::Nothing, "nothing"},
        {Fault::Twice, "twice"},
        {Fault::UnknownBlank, "unknown-blank"},
        {Fault::BlankKnown, "blank-known"},
        {Fault::NotBlank, "not-blank"},
        {Fault::NothingTaken, "nothing-taken"},
        {Fault::TakenAnother, "taken-another"},
        {Fault::TakingEnded, "taking-ended"},
        {Fault::UnknownBatch, "unknown-batch"},
        {Fault::BatchKnown, "batch-known"},
        {Fault::BatchNotSent, "batch-not-sent"},
        {Fault::BatchSentBefore, "batch-sent-before"},
        {Fault::NotInBatch, "not-in-batch"},
        {Fault::ResultDiffers, "result-differs"},
        {Fault::CardElsewhere, "card-elsewhere"},
        {Fault::CardNotInStock, "card-not-in-stock"},
        {Fault::UnknownFee, "unknown-fee"},
        {Fault::FeeDiffers, "fee-differs"},
        {Fault::FeeGivenBackBefore, "fee-given-back-before"},
        {Fault::Unfit, "unfit"},
    }};
};
