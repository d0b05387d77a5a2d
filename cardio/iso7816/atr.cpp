// SPDX-License-Identifier: Apache-2.0
#include "cardio/iso7816/atr.h"

#include <bit>

namespace guitai::iso7816 {

std::optional<BytesView> historicalBytes(BytesView atr) {
    if (atr.size() < 2) {
        return std::nullopt;
    }
    const std::size_t count = atr[1] & 0x0F;
    std::size_t at = 2;
    unsigned present = atr[1] >> 4; // which of TA TB TC TD follow, lowest bit TA
    while (present != 0) {
        const auto interfaceBytes = static_cast<std::size_t>(std::popcount(present));
        if (at + interfaceBytes > atr.size()) {
            return std::nullopt;
        }
        at += interfaceBytes;
        present = (present & 0x08) != 0 ? atr[at - 1] >> 4 : 0U; // TD announces the next round
    }
    if (at + count > atr.size()) {
        return std::nullopt;
    }
    return atr.subspan(at, count);
}

} // namespace guitai::iso7816
