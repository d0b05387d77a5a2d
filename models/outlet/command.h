// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outlet/outlet.h"

#include <variant>
#include <vector>

/// What an outlet is asked to note. Each names what makes it one and the same when it is asked for
/// again: a delivery, an operation, a batch. Asked for again it changes nothing.
namespace guitai::outlet {

/// A delivery of blanks, all or none.
struct ReceiveBlanks {
    Uuid delivery{};
    std::vector<BlankSerial> serials{};
};

/// The blank is in the reader, for this operation and no other.
struct TakeBlank {
    BlankSerial serial;
    Uuid operation{};
};

/// It is that holder's card now.
struct MarkUsed {
    Uuid operation{};
};

struct MarkVoid {
    Uuid operation{};
    VoidReason reason{};
};

/// Nothing was written on it: it is a blank as before. Its operation takes no other.
struct ReturnBlank {
    Uuid operation{};
};

/// Writes a blank off that no operation has taken.
struct WriteOff {
    BlankSerial serial;
    VoidReason reason{};
    Uuid operation{};
};

struct OrderedCard {
    CardNumber card;
    domain::HolderId holder{};
};

struct OpenBatch {
    Uuid batch{};
    std::vector<OrderedCard> cards{};
};

struct SendBatch {
    Uuid batch{};
    std::string fileHash{}; ///< 64 hexadecimal digits
};

/// 制卡回盘, line by line. A card that could not be ordered fails before its batch is sent.
struct NoteMade {
    Uuid batch{};
    CardNumber card;
};

struct NoteFailed {
    Uuid batch{};
    CardNumber card;
    std::string reason{}; ///< at most 200 bytes
};

/// A finished card has come in.
struct StockCard {
    CardNumber card;
    domain::HolderId holder{};
    Uuid operation{};
};

/// Handed out to its holder, or taken back.
struct TakeOutCard {
    CardNumber card;
    Uuid operation{};
    CardPlace to = CardPlace::HandedOut; ///< or TakenBack
};

/// What the operation `of` did to the card was undone (冲正, O2).
struct UndoCard {
    CardNumber card;
    Uuid of{};
    Uuid operation{};
};

/// Its holder has been told that it is ready (A5).
struct TellHolder {
    CardNumber card;
};

struct TakeFee {
    Uuid operation{};
    domain::Procedure act{};
    Money amount{};
};

/// All of what the operation `of` has taken.
struct GiveFeeBack {
    Uuid operation{};
    Uuid of{};
};

using Command = std::variant<ReceiveBlanks, TakeBlank, MarkUsed, MarkVoid, ReturnBlank, WriteOff,
                             OpenBatch, SendBatch, NoteMade, NoteFailed, StockCard, TakeOutCard,
                             UndoCard, TellHolder, TakeFee, GiveFeeBack>;

} // namespace guitai::outlet
