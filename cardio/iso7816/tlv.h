// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

namespace guitai::iso7816 {

enum class TlvFault {
    Truncated, ///< tag, length or value goes beyond the end
    TagSize,   ///< a tag of more than three bytes
    LengthForm ///< an indefinite length, or one of more than three bytes
};

/// One data object. `value` looks into the bytes that were read.
struct Tlv {
    std::uint32_t tag = 0; ///< the tag's bytes as a number: 84, 9F0C
    bool constructed = false;
    BytesView value{};
};

/// Reads BER-TLV data objects one after another (ISO/IEC 8825-1, as ISO/IEC 7816-4, 5.2.2 narrows
/// it). Bytes 00 and FF between objects are passed over.
[[nodiscard]] std::expected<std::vector<Tlv>, TlvFault> parseTlv(BytesView bytes);

/// The value of the first object with that tag, at any depth; nothing if absent or malformed.
[[nodiscard]] std::optional<BytesView> findTlv(BytesView bytes, std::uint32_t tag);

} // namespace guitai::iso7816
