// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/card_number.h"
#include "models/base/timestamp.h"
#include "models/base/uuid.h"
#include "models/domain/vocabulary.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

/// What a saved state is put together from; used by its codec only.
namespace guitai::procedure::statejson {

using nlohmann::json;

/// Thrown and caught within the codec only, as nlohmann's own errors are.
class Undecodable : public std::runtime_error {
public:
    Undecodable()
        : std::runtime_error("state") {}
};

template <class E>
json word(E value) {
    return std::string(domain::nameOf(value));
}

template <class E>
E wordFrom(const json& from) {
    const auto value = domain::parseName<E>(from.get<std::string>());
    if (!value) {
        throw Undecodable();
    }
    return *value;
}

template <class E, class Words>
json wordList(const Words& values) {
    auto list = json::array();
    for (const E value : values) {
        list.push_back(word(value));
    }
    return list;
}

template <class E>
std::vector<E> wordsFrom(const json& from) {
    std::vector<E> values;
    for (const auto& item : from) {
        values.push_back(wordFrom<E>(item));
    }
    return values;
}

template <class T>
json maybe(const std::optional<T>& value) {
    return value ? json(*value) : json();
}

template <class T>
std::optional<T> maybeFrom(const json& from) {
    return from.is_null() ? std::nullopt : std::optional<T>(from.get<T>());
}

template <class E>
json maybeWord(const std::optional<E>& value) {
    return value ? word(*value) : json();
}

template <class E>
std::optional<E> maybeWordFrom(const json& from) {
    return from.is_null() ? std::nullopt : std::optional<E>(wordFrom<E>(from));
}

inline Uuid uuidFrom(const json& from) {
    const auto id = Uuid::parse(from.get<std::string>());
    if (!id) {
        throw Undecodable();
    }
    return *id;
}

inline json instant(const std::optional<Timestamp>& at) {
    return at ? json(toText(*at)) : json();
}

inline std::optional<Timestamp> instantFrom(const json& from) {
    if (from.is_null()) {
        return std::nullopt;
    }
    const auto at = parseTimestamp(from.get<std::string>());
    if (!at) {
        throw Undecodable();
    }
    return at;
}

inline json cardJson(const std::optional<CardNumber>& card) {
    return card ? json(card->text()) : json();
}

inline std::optional<CardNumber> cardFrom(const json& from) {
    if (from.is_null()) {
        return std::nullopt;
    }
    const auto card = CardNumber::parse(from.get<std::string>());
    if (!card) {
        throw Undecodable();
    }
    return *card;
}

template <class Item, class Encode>
json listOf(const std::vector<Item>& items, Encode encodeItem) {
    auto list = json::array();
    for (const auto& item : items) {
        list.push_back(encodeItem(item));
    }
    return list;
}

template <class Item, class Decode>
std::vector<Item> listFrom(const json& from, Decode decodeItem) {
    std::vector<Item> items;
    for (const auto& item : from) {
        items.push_back(decodeItem(item));
    }
    return items;
}

} // namespace guitai::procedure::statejson
