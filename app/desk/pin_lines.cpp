// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pin_lines.h"

#include <cerrno>

#include <unistd.h>

namespace guitai::app {

std::optional<SecretPin> PinLines::end(Stop why) {
    stop_ = why;
    return std::nullopt;
}

std::optional<SecretPin> PinLines::next() {
    if (stop_ != Stop::None) {
        return std::nullopt;
    }
    SecretPin pin;
    SecretBytes byte(1);
    while (true) {
        const auto count = ::read(descriptor_, byte.data(), 1);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return end(Stop::Unreadable);
        }
        const bool inputEnds = count == 0;
        if (inputEnds || *byte.data() == '\n') {
            if (!pin.complete()) {
                return end(inputEnds && pin.count() == 0 ? Stop::NoMore : Stop::Malformed);
            }
            ++taken_;
            return pin;
        }
        if (*byte.data() < '0' || !pin.push(static_cast<std::uint8_t>(*byte.data() - '0'))) {
            return end(Stop::Malformed);
        }
    }
}

} // namespace guitai::app
