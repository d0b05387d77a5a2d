// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace guitai::outlet {

/// What a blank card (白卡) is counted by: the number printed on it or its chip's serial number,
/// 4 to 32 of 0-9 A-Z.
class BlankSerial {
public:
    /// Nothing for another form.
    static std::optional<BlankSerial> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }

    auto operator<=>(const BlankSerial&) const = default;

private:
    explicit BlankSerial(std::string_view text)
        : text_(text) {}

    std::string text_;
};

} // namespace guitai::outlet
