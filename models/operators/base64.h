// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace guitai::operators {

/// RFC 4648 section 4, with padding: keys and signatures in JSON.
[[nodiscard]] std::string toBase64(BytesView bytes);
/// Nothing for anything but exactly what toBase64 writes.
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);

} // namespace guitai::operators
