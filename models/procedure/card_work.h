// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/api/key_service.h"
#include "cardio/api/reader_provider.h"
#include "models/base/region_code.h"
#include "models/base/secret_pin.h"
#include "models/procedure/state.h"

#include <expected>
#include <string>

/// What a procedure does with a card. Every call connects, makes sure which card it is, acts and
/// lets go; it blocks, at the most for the reader's deadline, and is made on the card thread.
namespace guitai::procedure {

struct CardDesk {
    cardio::ReaderProvider* readers = nullptr;
    cardio::KeyService* keys = nullptr; ///< null: no key module
    bool practice = false;              ///< then a card must prove itself before anything else
    std::string reader{};               ///< empty: the first that holds a card
    std::vector<RegionCode> cities{};   ///< whose cards are served; none: any
    /// A real counter knows a practice card by these keys, and refuses it; null: it does not look.
    cardio::KeyService* practiceKeys = nullptr;
    std::string blankRegion{}; ///< whose keys the blanks of this counter have; six digits
};

struct Services;

[[nodiscard]] CardDesk cardDeskOf(const Services& services);

/// What came of an act on the chip.
struct ChipAnswer {
    ActStatus status = ActStatus::NotDone;
    Situation situation{};
    std::optional<int> triesLeft{};
};

[[nodiscard]] std::expected<CardSeen, cardio::CardError> readCard(const CardDesk& desk);

[[nodiscard]] ChipAnswer changeChipPin(const CardDesk& desk, const CardSeen& card,
                                       const SecretPin& old, const SecretPin& fresh);
[[nodiscard]] ChipAnswer reloadChipPin(const CardDesk& desk, const CardSeen& card,
                                       const SecretPin& fresh);
[[nodiscard]] ChipAnswer unblockChipPin(const CardDesk& desk, const CardSeen& card);
/// After an unlock of unknown outcome: Done when the chip has tries again, NotDone when it is still
/// locked, TriesNotTold when it does not say. Costs no try and writes nothing.
[[nodiscard]] ChipAnswer settleUnblock(const CardDesk& desk, const CardSeen& card);
/// After a write of unknown outcome: whether `check`, typed by the holder as the new PIN, is it.
[[nodiscard]] ChipAnswer settleChipPin(const CardDesk& desk, const CardSeen& card,
                                       const SecretPin& check);
/// Whether that is its PIN; writes nothing.
[[nodiscard]] ChipAnswer proveChipPin(const CardDesk& desk, const CardSeen& card,
                                      const SecretPin& pin);

} // namespace guitai::procedure
