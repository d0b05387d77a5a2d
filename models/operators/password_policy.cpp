// SPDX-License-Identifier: Apache-2.0
#include "models/operators/password_policy.h"

#include <algorithm>

namespace guitai::operators {

namespace {

// Every code point has exactly one byte that is no continuation byte (10xxxxxx).
std::size_t characters(std::span<const std::uint8_t> utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](std::uint8_t byte) { return (byte & 0xC0) != 0x80; }));
}

// Each byte the same distance from the one before: 00000000, 12345678, hgfedcba.
bool isRun(std::span<const std::uint8_t> bytes) {
    const int step = bytes[1] - bytes[0];
    if (step < -1 || step > 1) {
        return false;
    }
    for (std::size_t i = 2; i < bytes.size(); ++i) {
        if (bytes[i] - bytes[i - 1] != step) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<PasswordFault> passwordFault(const SecretBytes& password) {
    const auto bytes = password.span();
    if (characters(bytes) < shortestPassword) {
        return PasswordFault::TooShort;
    }
    if (bytes.size() > longestPassword) {
        return PasswordFault::TooLong;
    }
    if (isRun(bytes)) {
        return PasswordFault::TooSimple;
    }
    return std::nullopt;
}

} // namespace guitai::operators
