// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <expected>
#include <string>
#include <string_view>

namespace guitai {

enum class PhoneFault {
    Character, ///< no digit, nor what people put between digits
    Length,
    Prefix, ///< neither a mobile network's beginning nor an area code
};

/// 联系电话 on the mainland: a mobile's eleven digits (`13900000000`, from 13 to 19), or a landline
/// with its area code (`010-` or `02x-` and eight digits, `0730-` and seven or eight).
class PhoneNumber {
public:
    /// As data has it.
    static std::expected<PhoneNumber, PhoneFault> parse(std::string_view text);
    /// As people type it: with +86 or 0086, spaces, hyphens and brackets.
    static std::expected<PhoneNumber, PhoneFault> typed(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }

    [[nodiscard]] bool mobile() const { return text_.front() == '1'; }

    /// `139****0000`, `0730-****000`: what screens and logs show.
    [[nodiscard]] std::string masked() const;

    auto operator<=>(const PhoneNumber&) const = default;

private:
    explicit PhoneNumber(std::string_view text)
        : text_(text) {}

    std::string text_;
};

} // namespace guitai
