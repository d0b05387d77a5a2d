// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <optional>

namespace guitai::iso7816 {

/// The historical bytes of an answer to reset (ISO/IEC 7816-3, 8.2); nothing if it is malformed.
/// Looks into the bytes that were read.
[[nodiscard]] std::optional<BytesView> historicalBytes(BytesView atr);

} // namespace guitai::iso7816
