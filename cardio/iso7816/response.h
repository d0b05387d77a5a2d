// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardio/iso7816/status_word.h"
#include "models/base/bytes.h"

#include <optional>

namespace guitai::iso7816 {

/// An answer APDU: data and status word.
struct Response {
    Bytes data{};
    StatusWord status{};
};

/// Nothing for fewer than two bytes, for more than a short answer holds (256 and SW1 SW2), and for
/// an SW1 that no card gives: other than 6X and 9X, or 60 (ISO/IEC 7816-3, 12.2.1).
[[nodiscard]] std::optional<Response> parseResponse(BytesView bytes);

/// The answer's bytes, as a card sends them.
[[nodiscard]] Bytes encode(const Response& response);

} // namespace guitai::iso7816
