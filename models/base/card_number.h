// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <expected>
#include <string>
#include <string_view>

namespace guitai {

enum class CardNumberFault { Length, Character, CheckCharacter };

/// 社保卡卡号: eight of 0-9A-Z and a check character as in GB 11714 (weights 3 7 9 10 5 8 4 2).
class CardNumber {
public:
    static std::expected<CardNumber, CardNumberFault> parse(std::string_view text);
    /// The check character for eight valid characters.
    static char checkCharacter(std::string_view first8);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// `A1234****`: what screens and logs show.
    [[nodiscard]] std::string masked() const;

    auto operator<=>(const CardNumber&) const = default;

private:
    explicit CardNumber(std::string_view text)
        : text_(text) {}

    std::string text_;
};

} // namespace guitai
