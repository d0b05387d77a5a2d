// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/field_decoding.h"

#include "models/base/text_conversion.h"

#include <string_view>

namespace guitai::sscard {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// `count` bytes, a character of its own; nothing if they are none.
std::optional<std::string> character(const TextConversion& fromGbk, BytesView bytes,
                                     std::size_t count) {
    if (bytes.size() < count) {
        return std::nullopt;
    }
    const auto part = bytes.first(count);
    return fromGbk.convert(std::string(part.begin(), part.end()));
}

bool isPadding(std::uint8_t byte) {
    return byte == 0x00 || byte == 0x20 || byte == 0xFF;
}

bool isPrintable(std::uint8_t byte) {
    return byte >= 0x20 && byte < 0x7F;
}

} // namespace

BytesView trimmed(BytesView field) {
    while (!field.empty() && isPadding(field.back())) {
        field = field.first(field.size() - 1);
    }
    return field;
}

std::string asciiField(BytesView field) {
    std::string text;
    for (const auto byte : trimmed(field)) {
        if (isPrintable(byte)) {
            text.push_back(static_cast<char>(byte));
        } else {
            text += replacement;
        }
    }
    return text;
}

std::string digitsField(BytesView field) {
    std::string text;
    for (const auto byte : field) {
        for (const int nibble : {byte >> 4, byte & 0x0F}) {
            if (nibble == 0xF) {
                return text;
            }
            text.push_back(nibble <= 9 ? static_cast<char>('0' + nibble) : '?');
        }
    }
    return text;
}

std::optional<Date> dateField(BytesView field) {
    return parseCompactDate(digitsField(field));
}

std::string gbkField(BytesView field) {
    const TextConversion fromGbk("UTF-8", "GBK");
    std::string text;
    for (auto rest = trimmed(field); !rest.empty();) {
        const std::size_t size = rest.front() < 0x80 ? 1 : 2;
        const bool control = size == 1 && !isPrintable(rest.front());
        const auto read = control ? std::nullopt : character(fromGbk, rest, size);
        text += read ? *read : std::string(replacement);
        rest = rest.subspan(read ? size : 1);
    }
    return text;
}

} // namespace guitai::sscard
