// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/card_number.h"
#include "models/base/date.h"
#include "models/base/money.h"
#include "models/base/uuid.h"
#include "models/domain/holder_file.h"
#include "models/outlet/blank_serial.h"
#include "models/outlet/outlet_words.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

/// An outlet (网点): its stock of blanks and finished cards, its batches to the factory, the fees
/// it takes. An aggregate of its own beside the holders' files.
namespace guitai::outlet {

struct Blank {
    BlankState state = BlankState::Blank;
    Uuid delivery{}; ///< with which it came
    Date receivedOn{};
    std::optional<Uuid> operation{};    ///< that took it, or wrote it off
    std::optional<VoidReason> reason{}; ///< of a void one
    bool operator==(const Blank&) const = default;
};

/// An operation takes one blank in its life: the same one again is no second taking, another one is
/// refused.
struct Taking {
    BlankSerial serial;
    TakingState state = TakingState::Taken;
    bool operator==(const Taking&) const = default;
};

/// A holder's card on its way through the outlet.
struct StockedCard {
    domain::HolderId holder{};
    CardPlace place = CardPlace::Ordered;
    std::optional<Uuid> batch{};     ///< the last one that it was ordered with
    std::optional<Uuid> stockedBy{}; ///< the operation that received it
    std::optional<Date> stockedOn{};
    std::optional<Date> toldOn{}; ///< when its holder was told (A5)
    std::optional<Uuid> leftBy{}; ///< the operation that took it out
    std::optional<Date> leftOn{};
    std::optional<Uuid> undoneBy{}; ///< the operation that undid the last of these
    bool operator==(const StockedCard&) const = default;
};

struct Batch {
    BatchState state = BatchState::Open;
    int cards = 0;
    int made = 0;
    int failed = 0;
    Date openedOn{};
    std::optional<Date> sentOn{};
    std::string fileHash{}; ///< SHA-256 of the file that was sent, in hexadecimal
    std::optional<Date> returnedOn{};

    [[nodiscard]] int outstanding() const { return cards - made - failed; }

    bool operator==(const Batch&) const = default;
};

using LineKey = std::pair<Uuid, CardNumber>; ///< batch and card

struct BatchLine {
    domain::HolderId holder{};
    LineState state = LineState::Ordered;
    std::string reason{}; ///< why the factory could not make it, in its words
    bool operator==(const BatchLine&) const = default;
};

/// A fee taken for an act (A7, O4), or given back when the act was undone.
struct Fee {
    domain::Procedure act{};
    Money amount{};
    Date day{};
    std::optional<Uuid> givenBackBy{}; ///< of one taken: the operation that gave it back
    std::optional<Uuid> givesBack{};   ///< of one given back: the operation that took it
    bool operator==(const Fee&) const = default;
};

/// The whole of it, or the part that a command is about (items.h).
struct Outlet {
    std::map<BlankSerial, Blank> blanks{};
    std::map<Uuid, Taking> takings{}; ///< by operation
    std::map<CardNumber, StockedCard> cards{};
    std::map<Uuid, Batch> batches{};
    std::map<LineKey, BatchLine> lines{};
    std::map<Uuid, Fee> fees{}; ///< by operation

    bool operator==(const Outlet&) const = default;
};

/// Blanks by what became of them: all that were ever received.
struct BlankCounts {
    int blank = 0;
    int taken = 0;
    int used = 0;
    int voided = 0;

    [[nodiscard]] int received() const { return blank + taken + used + voided; }

    bool operator==(const BlankCounts&) const = default;
};

} // namespace guitai::outlet
