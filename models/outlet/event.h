// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outlet/outlet.h"

#include <variant>

/// What happened at an outlet.
namespace guitai::outlet {

struct BlankReceived {
    BlankSerial serial;
    Uuid delivery{};
    Date on{};
    bool operator==(const BlankReceived&) const = default;
};

struct BlankTaken {
    BlankSerial serial;
    Uuid operation{};
    bool operator==(const BlankTaken&) const = default;
};

struct BlankUsed {
    Uuid operation{};
    bool operator==(const BlankUsed&) const = default;
};

struct BlankVoided {
    Uuid operation{};
    VoidReason reason{};
    bool operator==(const BlankVoided&) const = default;
};

struct BlankReturned {
    Uuid operation{};
    bool operator==(const BlankReturned&) const = default;
};

struct BlankWrittenOff {
    BlankSerial serial;
    VoidReason reason{};
    Uuid operation{};
    bool operator==(const BlankWrittenOff&) const = default;
};

struct BatchOpened {
    Uuid batch{};
    Date on{};
    bool operator==(const BatchOpened&) const = default;
};

struct CardOrdered {
    Uuid batch{};
    CardNumber card;
    domain::HolderId holder{};
    bool operator==(const CardOrdered&) const = default;
};

struct BatchSent {
    Uuid batch{};
    Date on{};
    std::string fileHash{};
    bool operator==(const BatchSent&) const = default;
};

struct LineMade {
    Uuid batch{};
    CardNumber card;
    bool operator==(const LineMade&) const = default;
};

struct LineFailed {
    Uuid batch{};
    CardNumber card;
    std::string reason{};
    bool operator==(const LineFailed&) const = default;
};

/// Nothing of it is outstanding.
struct BatchReturned {
    Uuid batch{};
    Date on{};
    bool operator==(const BatchReturned&) const = default;
};

struct CardStocked {
    CardNumber card;
    domain::HolderId holder{};
    Uuid operation{};
    Date on{};
    bool operator==(const CardStocked&) const = default;
};

struct CardTakenOut {
    CardNumber card;
    Uuid operation{};
    CardPlace to{};
    Date on{};
    bool operator==(const CardTakenOut&) const = default;
};

/// It is where it was before: in stock again, or not yet.
struct CardPutBack {
    CardNumber card;
    Uuid operation{};
    CardPlace to{}; ///< InStock or Ordered
    bool operator==(const CardPutBack&) const = default;
};

struct HolderTold {
    CardNumber card;
    Date on{};
    bool operator==(const HolderTold&) const = default;
};

struct FeeTaken {
    Uuid operation{};
    domain::Procedure act{};
    Money amount{};
    Date day{};
    bool operator==(const FeeTaken&) const = default;
};

struct FeeGivenBack {
    Uuid operation{};
    Uuid of{};
    Date day{};
    bool operator==(const FeeGivenBack&) const = default;
};

using Event =
    std::variant<BlankReceived, BlankTaken, BlankUsed, BlankVoided, BlankReturned, BlankWrittenOff,
                 BatchOpened, CardOrdered, BatchSent, LineMade, LineFailed, BatchReturned,
                 CardStocked, CardTakenOut, CardPutBack, HolderTold, FeeTaken, FeeGivenBack>;

} // namespace guitai::outlet
