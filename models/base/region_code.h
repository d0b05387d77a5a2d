// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// A division's six digits as in GB/T 2260. Only the province digits are checked against a list.
class RegionCode {
public:
    /// Nothing unless six digits; whether the province is known is asked with `known`.
    static std::optional<RegionCode> parse(std::string_view text);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// Whether the first two digits are a province's (or, for holders of permits, 81–83 and 9x).
    [[nodiscard]] bool known() const;
    /// Same first four digits: both lie in one city.
    [[nodiscard]] bool sameCity(const RegionCode& other) const;
    [[nodiscard]] bool sameProvince(const RegionCode& other) const;

    auto operator<=>(const RegionCode&) const = default;

private:
    explicit RegionCode(std::string_view text)
        : text_(text) {}

    std::string text_;
};

} // namespace guitai
