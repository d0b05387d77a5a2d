// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/items.h"

#include "models/outlet/item_json.h"

namespace guitai::outlet {

using domain::DecodeError;
using domain::nameOf;

ItemKey keyOf(const BlankSerial& serial) {
    return {ItemKind::Blank, serial.text()};
}

ItemKey keyOfTaking(const Uuid& operation) {
    return {ItemKind::Taking, operation.text()};
}

ItemKey keyOf(const CardNumber& card) {
    return {ItemKind::Card, card.text()};
}

ItemKey keyOfBatch(const Uuid& batch) {
    return {ItemKind::Batch, batch.text()};
}

ItemKey keyOf(const LineKey& line) {
    return {ItemKind::Line, line.first.text() + "/" + line.second.text()};
}

ItemKey keyOfFee(const Uuid& operation) {
    return {ItemKind::Fee, operation.text()};
}

namespace {

std::unexpected<DecodeError> badKey(const char* expected) {
    return std::unexpected(DecodeError{"", expected});
}

/// Reads the document and puts it where its key says.
template <class Map, class Key>
std::expected<void, DecodeError> add(Map& map, const std::optional<Key>& key,
                                     const char* expectedKey, const std::string& json) {
    if (!key) {
        return badKey(expectedKey);
    }
    auto value = parts::decode<typename Map::mapped_type>(json);
    if (!value) {
        return std::unexpected(value.error());
    }
    map.insert_or_assign(*key, *std::move(value));
    return {};
}

std::optional<CardNumber> cardOf(std::string_view text) {
    const auto number = CardNumber::parse(text);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<LineKey> lineOf(std::string_view text) {
    constexpr std::size_t uuidLength = 36;
    if (text.size() <= uuidLength || text[uuidLength] != '/') {
        return std::nullopt;
    }
    const auto batch = Uuid::parse(text.substr(0, uuidLength));
    const auto card = cardOf(text.substr(uuidLength + 1));
    return batch && card ? std::optional(LineKey(*batch, *card)) : std::nullopt;
}

} // namespace

std::expected<void, DecodeError> addItem(Outlet& outlet, const ItemKey& key,
                                         const std::string& json) {
    switch (key.kind) {
    case ItemKind::Blank:
        return add(outlet.blanks, BlankSerial::parse(key.key), "a blank's serial", json);
    case ItemKind::Taking:
        return add(outlet.takings, Uuid::parse(key.key), "an operation", json);
    case ItemKind::Card:
        return add(outlet.cards, cardOf(key.key), "a card number", json);
    case ItemKind::Batch:
        return add(outlet.batches, Uuid::parse(key.key), "a batch", json);
    case ItemKind::Line:
        return add(outlet.lines, lineOf(key.key), "a batch and a card number", json);
    case ItemKind::Fee:
        return add(outlet.fees, Uuid::parse(key.key), "an operation", json);
    }
    return badKey("a known kind");
}

std::vector<Item> itemsOf(const Outlet& outlet) {
    std::vector<Item> items;
    const auto add = [&](ItemKey key, std::string_view mark, const auto& value) {
        items.push_back({std::move(key), std::string(mark), parts::encode(value)});
    };
    for (const auto& [serial, blank] : outlet.blanks) {
        add(keyOf(serial), nameOf(blank.state), blank);
    }
    for (const auto& [operation, taking] : outlet.takings) {
        add(keyOfTaking(operation), nameOf(taking.state), taking);
    }
    for (const auto& [number, card] : outlet.cards) {
        add(keyOf(number), nameOf(card.place), card);
    }
    for (const auto& [id, batch] : outlet.batches) {
        add(keyOfBatch(id), nameOf(batch.state), batch);
    }
    for (const auto& [key, line] : outlet.lines) {
        add(keyOf(key), nameOf(line.state), line);
    }
    for (const auto& [operation, fee] : outlet.fees) {
        add(keyOfFee(operation), toText(fee.day), fee);
    }
    return items;
}

} // namespace guitai::outlet
