// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <expected>
#include <string>
#include <string_view>

namespace guitai {

enum class PersonalNumberFault { Length, Character };

/// 个人编号, the insured person's number in the insurance system. Each city's is its own: 6 to 20
/// digits and capital letters, the last six of them digits, because an initial PIN may be made of
/// these (rule P2).
class PersonalNumber {
public:
    static std::expected<PersonalNumber, PersonalNumberFault> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }

    [[nodiscard]] std::string_view lastSix() const;
    /// `4306******`: without what may be a PIN.
    [[nodiscard]] std::string masked() const;

    auto operator<=>(const PersonalNumber&) const = default;

private:
    explicit PersonalNumber(std::string_view text)
        : text_(text) {}

    std::string text_;
};

} // namespace guitai
