// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/field_decoding.h"

#include "models/base/name_letter.h"
#include "models/base/text_conversion.h"
#include "models/base/utf8.h"

#include <string_view>

namespace guitai::sscard {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// Reads characters one by one.
class NameDecoding {
public:
    /// The first `size` bytes as one character; nothing if they are none that names have.
    [[nodiscard]] std::optional<std::string> character(BytesView bytes, std::size_t size) const {
        if (bytes.size() < size) {
            return std::nullopt;
        }
        const std::string part(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
        if (auto common = gbk_.convert(part)) {
            return common;
        }
        auto rare = gb18030_.convert(part);
        const auto points = rare ? codePoints(*rare) : std::nullopt;
        const bool known = points && points->size() == 1 && isNameLetter(points->front());
        return known ? rare : std::nullopt;
    }

private:
    TextConversion gbk_{"UTF-8", "GBK"};
    TextConversion gb18030_{"UTF-8", "GB18030"};
};

/// Of the character that begins there. In GB 18030 a digit as the second byte announces four.
std::size_t sizeOf(BytesView bytes) {
    if (bytes[0] < 0x80) {
        return 1;
    }
    return bytes.size() > 1 && bytes[1] >= '0' && bytes[1] <= '9' ? 4 : 2;
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

std::string nameField(BytesView field) {
    const NameDecoding decoding;
    std::string text;
    for (auto rest = trimmed(field); !rest.empty();) {
        const auto size = sizeOf(rest);
        const bool control = size == 1 && !isPrintable(rest.front());
        const auto read = control ? std::nullopt : decoding.character(rest, size);
        text += read ? *read : std::string(replacement);
        rest = rest.subspan(read ? size : 1);
    }
    return text;
}

} // namespace guitai::sscard
