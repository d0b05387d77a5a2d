// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"
#include "models/base/region_code.h"

#include <compare>
#include <expected>
#include <string>
#include <string_view>

namespace guitai {

enum class IdNumberFault { Length, Character, Date, CheckCharacter, Region };

/// 社会保障号码, the citizen identity number: 18 characters with the check character of GB 11643.
class IdNumber {
public:
    /// As typed and in data: every fault is an error, an unknown province too.
    static std::expected<IdNumber, IdNumberFault> parse(std::string_view text);

    /// As an old card has it: the first fault, or nothing when all is well. A card with a wrong
    /// check character is served with a warning.
    static std::expected<void, IdNumberFault> check(std::string_view text);
    /// The check character for the first 17 digits.
    static char checkCharacter(std::string_view first17);

    [[nodiscard]] const std::string& text() const { return text_; }

    [[nodiscard]] Date birthDate() const;
    [[nodiscard]] RegionCode region() const;
    [[nodiscard]] bool male() const;
    /// `110105********002X`: what screens and logs show.
    [[nodiscard]] std::string masked() const;

    auto operator<=>(const IdNumber&) const = default;

private:
    explicit IdNumber(std::string_view text)
        : text_(text) {}

    std::string text_;
};

/// Masks any text of that length likewise, and shorter ones wholly.
[[nodiscard]] std::string maskedIdNumber(std::string_view text);

} // namespace guitai
