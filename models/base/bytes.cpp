// SPDX-License-Identifier: Apache-2.0
#include "models/base/bytes.h"

#include <array>

namespace guitai {

namespace {

std::optional<std::uint8_t> hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return static_cast<std::uint8_t>(c - '0');
    }
    if (c >= 'a' && c <= 'f') {
        return static_cast<std::uint8_t>(c - 'a' + 10);
    }
    if (c >= 'A' && c <= 'F') {
        return static_cast<std::uint8_t>(c - 'A' + 10);
    }
    return std::nullopt;
}

} // namespace

std::string toHex(BytesView bytes) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 0x0F]);
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text) {
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    std::optional<std::uint8_t> high;
    for (const char c : text) {
        if (c == ' ' && !high) {
            continue;
        }
        const auto digit = hexDigit(c);
        if (!digit) {
            return std::nullopt;
        }
        if (!high) {
            high = digit;
            continue;
        }
        bytes.push_back(static_cast<std::uint8_t>((*high << 4) | *digit));
        high.reset();
    }
    if (high) {
        return std::nullopt;
    }
    return bytes;
}

BytesView bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string textOf(BytesView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace guitai
