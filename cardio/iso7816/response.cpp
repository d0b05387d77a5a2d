// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/response.h"

namespace guitai::iso7816 {

std::optional<Response> parseResponse(BytesView bytes) {
    constexpr std::size_t largest = 256 + 2;
    if (bytes.size() < 2 || bytes.size() > largest) {
        return std::nullopt;
    }
    const auto data = bytes.first(bytes.size() - 2);
    const auto sw1 = bytes[bytes.size() - 2];
    const auto sw2 = bytes[bytes.size() - 1];
    const bool status = ((sw1 & 0xF0) == 0x60 && sw1 != 0x60) || (sw1 & 0xF0) == 0x90;
    if (!status) {
        return std::nullopt;
    }
    return Response{.data = Bytes(data.begin(), data.end()),
                    .status = {static_cast<std::uint16_t>((sw1 << 8) | sw2)}};
}

Bytes encode(const Response& response) {
    Bytes bytes = response.data;
    bytes.push_back(response.status.sw1());
    bytes.push_back(response.status.sw2());
    return bytes;
}

} // namespace guitai::iso7816
