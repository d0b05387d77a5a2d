// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <expected>
#include <string>
#include <string_view>

namespace guitai {

enum class BankCardFault { Length, Character, CheckDigit };

/// 银行卡号: 16 to 19 digits, the last one Luhn's (ISO/IEC 7812-1).
class BankCardNumber {
public:
    static std::expected<BankCardNumber, BankCardFault> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// `6222 **** **** 1234`.
    [[nodiscard]] std::string masked() const;

    auto operator<=>(const BankCardNumber&) const = default;

private:
    explicit BankCardNumber(std::string_view text)
        : text_(text) {}

    std::string text_;
};

} // namespace guitai
