// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

/// Spreadsheets on Chinese systems are UTF-8 with a mark at their beginning, or GB18030 without
/// one.
namespace guitai::batches {

enum class Encoding { Utf8WithMark, Gb18030 };

/// As UTF-8 without a mark: taken as UTF-8 where it is, else as GB18030. Nothing where it is
/// neither, holds a NUL or is UTF-16.
[[nodiscard]] std::optional<std::string> toUtf8(std::string_view bytes);

/// Nothing where the text has no place in it (or is no UTF-8).
[[nodiscard]] std::optional<std::string> encoded(std::string_view utf8, Encoding as);

} // namespace guitai::batches
