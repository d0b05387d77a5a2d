// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// The text's code points; nothing for what is no UTF-8 (overlong forms and surrogates included).
[[nodiscard]] std::optional<std::u32string> codePoints(std::string_view utf8);

/// Of valid code points.
[[nodiscard]] std::string toUtf8(std::u32string_view points);

} // namespace guitai
