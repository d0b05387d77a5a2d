// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/record.h"

#include <cassert>

namespace guitai::iso7816 {

std::optional<Record> parseRecord(BytesView bytes) {
    if (bytes.size() < 2 || bytes.size() != std::size_t{2} + bytes[1]) {
        return std::nullopt;
    }
    return Record{.tag = bytes[0], .value = bytes.subspan(2)};
}

Bytes encodeRecord(std::uint8_t tag, BytesView value) {
    assert(value.size() <= 255);
    Bytes bytes{tag, static_cast<std::uint8_t>(value.size())};
    bytes.insert(bytes.end(), value.begin(), value.end());
    return bytes;
}

} // namespace guitai::iso7816
