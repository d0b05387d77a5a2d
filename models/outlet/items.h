// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/decode_error.h"
#include "models/outlet/command.h"

#include <expected>
#include <string>
#include <vector>

/// An outlet in parts, as a store keeps it: a command touches few of them, however many there are.
namespace guitai::outlet {

enum class ItemKind { Blank, Taking, Card, Batch, Line, Fee };

struct ItemKey {
    ItemKind kind{};
    std::string key{};

    auto operator<=>(const ItemKey&) const = default;
};

struct Item {
    ItemKey key{};
    std::string mark{}; ///< by which it is listed: its state; of a fee the day
    std::string json{};

    bool operator==(const Item&) const = default;
};

[[nodiscard]] ItemKey keyOf(const BlankSerial& serial);
[[nodiscard]] ItemKey keyOfTaking(const Uuid& operation);
[[nodiscard]] ItemKey keyOf(const CardNumber& card);
[[nodiscard]] ItemKey keyOfBatch(const Uuid& batch);
[[nodiscard]] ItemKey keyOf(const LineKey& line); ///< begins with the batch's
[[nodiscard]] ItemKey keyOfFee(const Uuid& operation);

/// What the decision on the command rests on, as far as `known` tells: with these loaded there may
/// be more (the blank that a taking is of).
[[nodiscard]] std::vector<ItemKey> needed(const Outlet& known, const Command& command);

/// All of its parts, in order of their keys.
[[nodiscard]] std::vector<Item> itemsOf(const Outlet& outlet);

/// Adds one part. Trusts nothing: a key or a document of another form is an error.
[[nodiscard]] std::expected<void, domain::DecodeError> addItem(Outlet& outlet, const ItemKey& key,
                                                               const std::string& json);

} // namespace guitai::outlet

template <>
struct guitai::domain::Words<guitai::outlet::ItemKind> {
    static constexpr WordList<guitai::outlet::ItemKind, 6> all{{
        {guitai::outlet::ItemKind::Blank, "blank"},
        {guitai::outlet::ItemKind::Taking, "taking"},
        {guitai::outlet::ItemKind::Card, "card"},
        {guitai::outlet::ItemKind::Batch, "batch"},
        {guitai::outlet::ItemKind::Line, "line"},
        {guitai::outlet::ItemKind::Fee, "fee"},
    }};
};
