// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// 民族, as GB/T 3304 numbers them: 01 to 56, 97 (其他), 98 (外国血统中国籍人士).
class Ethnicity {
public:
    /// Two digits; nothing for a number that is nobody's.
    static std::optional<Ethnicity> parse(std::string_view code);
    /// As people write it: `01`, `1`, `汉` or `汉族`.
    static std::optional<Ethnicity> typed(std::string_view text);

    /// Two digits.
    [[nodiscard]] const std::string& code() const { return code_; }

    /// In Chinese: `汉族`.
    [[nodiscard]] std::string name() const;

    auto operator<=>(const Ethnicity&) const = default;

private:
    explicit Ethnicity(std::string_view code)
        : code_(code) {}

    std::string code_;
};

} // namespace guitai
