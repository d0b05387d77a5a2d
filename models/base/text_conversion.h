// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// From one character set into another, by iconv's names: `GBK`, `GB18030`, `UTF-8`.
class TextConversion {
public:
    TextConversion(const char* to, const char* from);
    ~TextConversion();
    TextConversion(const TextConversion&) = delete;
    TextConversion& operator=(const TextConversion&) = delete;

    /// The whole of it, or nothing: no character is left out or replaced. Nothing at all where the
    /// system knows no such set.
    [[nodiscard]] std::optional<std::string> convert(std::string_view text) const;

private:
    [[nodiscard]] bool known() const;

    void* handle_; ///< iconv_t
};

} // namespace guitai
