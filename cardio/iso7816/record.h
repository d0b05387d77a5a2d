// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"

#include <cstdint>
#include <optional>

namespace guitai::iso7816 {

/// A record of the social-security card's files: tag (1), length (1), value (SIMPLE-TLV, ISO/IEC
/// 7816-4, 5.2.1, where tags up to FF occur). `value` looks into the bytes that were read.
struct Record {
    std::uint8_t tag = 0;
    BytesView value{};
};

/// Nothing unless the bytes are exactly one record.
[[nodiscard]] std::optional<Record> parseRecord(BytesView bytes);

/// Tag, length and at most 255 bytes of value.
[[nodiscard]] Bytes encodeRecord(std::uint8_t tag, BytesView value);

} // namespace guitai::iso7816
