// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outlet/command.h"
#include "tests/models/outlet/outlet_samples.h"

#include <rapidcheck.h>

/// Random commands of a small outlet, so that they meet each other.
namespace guitai::samples {

inline int upTo(int most) {
    return *rc::gen::inRange(1, most + 1);
}

inline std::vector<BlankSerial> someSerials() {
    std::vector<BlankSerial> serials;
    for (int i = upTo(3); i > 0; --i) {
        serials.push_back(serial(upTo(6)));
    }
    return serials;
}

inline std::vector<OrderedCard> someCards() {
    std::vector<OrderedCard> cards;
    for (int i = upTo(3); i > 0; --i) {
        const int number = upTo(4);
        cards.push_back({card(number), id(100 + number)});
    }
    return cards;
}

inline Command anyCommand() {
    const auto operation = id(upTo(6));
    const auto batch = id(200 + upTo(3));
    const int number = upTo(4);
    switch (upTo(16)) {
    case 1:
        return ReceiveBlanks{id(300 + upTo(3)), someSerials()};
    case 2:
        return MarkUsed{operation};
    case 3:
        return MarkVoid{operation, VoidReason::WriteFailed};
    case 4:
        return ReturnBlank{operation};
    case 5:
        return WriteOff{serial(upTo(6)), VoidReason::Missing, operation};
    case 6:
        return OpenBatch{batch, someCards()};
    case 7:
        return SendBatch{batch, hash};
    case 8:
        return NoteMade{batch, card(number)};
    case 9:
        return NoteFailed{batch, card(number), "模糊"};
    case 10:
        return StockCard{card(number), id(100 + number), operation};
    case 11:
        return TakeOutCard{card(number), operation,
                           upTo(2) == 1 ? CardPlace::HandedOut : CardPlace::TakenBack};
    case 12:
        return TellHolder{card(number)};
    case 13:
        return TakeFee{operation, domain::Procedure::Replace, Money(upTo(2) * 1000)};
    case 14:
        return GiveFeeBack{operation, id(upTo(6))};
    case 15:
        return UndoCard{card(number), operation, id(400)};
    default:
        return TakeBlank{serial(upTo(6)), operation};
    }
}

} // namespace guitai::samples
