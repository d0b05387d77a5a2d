// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/decide_parts.h"
#include "models/outlet/items.h"

namespace guitai::outlet {

namespace {

using Keys = std::vector<ItemKey>;

Keys ofTaking(const Outlet& known, const Uuid& operation) {
    Keys keys{keyOfTaking(operation)};
    if (const auto* taking = parts::find(known.takings, operation)) {
        keys.push_back(keyOf(taking->serial));
    }
    return keys;
}

Keys ofLine(const Uuid& batch, const CardNumber& card) {
    return {keyOfBatch(batch), keyOf(LineKey(batch, card)), keyOf(card)};
}

Keys keys(const Outlet&, const ReceiveBlanks& asked) {
    Keys all;
    for (const auto& serial : asked.serials) {
        all.push_back(keyOf(serial));
    }
    return all;
}

Keys keys(const Outlet&, const TakeBlank& asked) {
    return {keyOfTaking(asked.operation), keyOf(asked.serial)};
}

Keys keys(const Outlet& known, const MarkUsed& asked) {
    return ofTaking(known, asked.operation);
}

Keys keys(const Outlet& known, const MarkVoid& asked) {
    return ofTaking(known, asked.operation);
}

Keys keys(const Outlet& known, const ReturnBlank& asked) {
    return ofTaking(known, asked.operation);
}

Keys keys(const Outlet&, const WriteOff& asked) {
    return {keyOf(asked.serial)};
}

Keys keys(const Outlet&, const OpenBatch& asked) {
    Keys all{keyOfBatch(asked.batch)};
    for (const auto& [card, holder] : asked.cards) {
        all.push_back(keyOf(LineKey(asked.batch, card)));
        all.push_back(keyOf(card));
    }
    return all;
}

Keys keys(const Outlet&, const SendBatch& asked) {
    return {keyOfBatch(asked.batch)};
}

Keys keys(const Outlet&, const NoteMade& asked) {
    return ofLine(asked.batch, asked.card);
}

Keys keys(const Outlet&, const NoteFailed& asked) {
    return ofLine(asked.batch, asked.card);
}

Keys keys(const Outlet&, const StockCard& asked) {
    return {keyOf(asked.card)};
}

Keys keys(const Outlet&, const TakeOutCard& asked) {
    return {keyOf(asked.card)};
}

Keys keys(const Outlet&, const UndoCard& asked) {
    return {keyOf(asked.card)};
}

Keys keys(const Outlet&, const TellHolder& asked) {
    return {keyOf(asked.card)};
}

Keys keys(const Outlet&, const TakeFee& asked) {
    return {keyOfFee(asked.operation)};
}

Keys keys(const Outlet&, const GiveFeeBack& asked) {
    return {keyOfFee(asked.operation), keyOfFee(asked.of)};
}

} // namespace

std::vector<ItemKey> needed(const Outlet& known, const Command& command) {
    return std::visit([&](const auto& asked) { return keys(known, asked); }, command);
}

} // namespace guitai::outlet
