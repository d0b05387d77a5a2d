// SPDX-License-Identifier: Apache-2.0
#include "models/base/utf8.h"

#include <array>

namespace guitai {

namespace {

/// The first code points that need one, two, three and four bytes.
constexpr std::array<char32_t, 4> leastOf{0, 0x80, 0x800, 0x10000};
constexpr char32_t last = 0x10FFFF;

unsigned byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

/// How many bytes follow a first one; nothing for one that is none.
std::optional<std::size_t> followers(unsigned first) {
    if (first < 0x80) {
        return 0;
    }
    if (first >= 0xC0 && first < 0xF8) {
        return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    }
    return std::nullopt;
}

bool isSurrogate(char32_t point) {
    return point >= 0xD800 && point <= 0xDFFF;
}

} // namespace

std::optional<std::u32string> codePoints(std::string_view utf8) {
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto first = byteAt(utf8, at);
        const auto more = followers(first);
        if (!more || utf8.size() - at <= *more) {
            return std::nullopt;
        }
        char32_t point = *more == 0 ? first : first & (0x3FU >> *more);
        for (std::size_t i = 1; i <= *more; ++i) {
            const auto next = byteAt(utf8, at + i);
            if ((next & 0xC0U) != 0x80) {
                return std::nullopt;
            }
            point = (point << 6U) | (next & 0x3FU);
        }
        if (point < leastOf.at(*more) || point > last || isSurrogate(point)) {
            return std::nullopt;
        }
        points.push_back(point);
        at += *more + 1;
    }
    return points;
}

std::string toUtf8(std::u32string_view points) {
    std::string text;
    for (const auto point : points) {
        if (point < leastOf[1]) {
            text += static_cast<char>(point);
            continue;
        }
        const std::size_t more = point < leastOf[2] ? 1 : point < leastOf[3] ? 2 : 3;
        const auto mark = (0xFF00U >> (more + 1)) & 0xFFU; // C0, E0, F0
        text += static_cast<char>(mark | (point >> (6 * more)));
        for (auto left = more; left > 0; --left) {
            text += static_cast<char>(0x80U | ((point >> (6 * (left - 1))) & 0x3FU));
        }
    }
    return text;
}

} // namespace guitai
