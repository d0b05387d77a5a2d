// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operators/key_slot.h"
#include "models/store/store_error.h"

#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace guitai::store {

/// `slots.json`: who can open the store. Public by itself (KeySlot); replaced in one step.
struct Slots {
    std::vector<operators::KeySlot> people{};
    operators::KeySlot recovery{};
    /// Somebody was removed who knew the database key. What the settings say decides; this can be
    /// read without a password.
    bool rekeyDue = false;

    [[nodiscard]] const operators::KeySlot* find(const std::string& login) const;
    /// In the place of one with the same login, or as one more.
    void put(operators::KeySlot slot);

    bool operator==(const Slots&) const = default;
};

[[nodiscard]] std::string encodeSlots(const Slots& slots);
/// Nothing for anything malformed.
[[nodiscard]] std::optional<Slots> decodeSlots(std::string_view text);

[[nodiscard]] std::expected<Slots, StoreError> loadSlots(const std::filesystem::path& file);
[[nodiscard]] std::expected<void, StoreError> saveSlots(const std::filesystem::path& file,
                                                        const Slots& slots);

} // namespace guitai::store
