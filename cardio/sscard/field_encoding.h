// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <optional>
#include <string_view>

namespace guitai::sscard {

/// UTF-8 as GBK, for version 1; nothing for a text that GBK cannot hold.
[[nodiscard]] std::optional<Bytes> toGbk(std::string_view utf8);

} // namespace guitai::sscard
