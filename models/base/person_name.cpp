// SPDX-License-Identifier: Apache-2.0
#include "models/base/person_name.h"

#include "models/base/name_letter.h"
#include "models/base/text_conversion.h"
#include "models/base/utf8.h"

#include <algorithm>
#include <array>

namespace guitai {

namespace {

constexpr char32_t middleDot = U'·';

/// Ideographs among the compatibility ones that have no other form (Unicode, U+FA0E on).
constexpr std::u32string_view unifiedAmongCompatible =
    U"\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29";

/// What keyboards offer for the middle dot.
constexpr std::u32string_view otherDots = U"\u2022\u2027\u2219\u22C5\u30FB\uFF0E\uFF65";

bool isHan(char32_t c) {
    const auto within = [c](char32_t from, char32_t to) { return c >= from && c <= to; };
    return within(0x4E00, 0x9FFF) || within(0x3400, 0x4DBF) || c == U'〇' ||
           unifiedAmongCompatible.find(c) != std::u32string_view::npos ||
           // Planes 2 and 3 are ideographs', but for the compatibility ones at the second's end.
           within(0x20000, 0x2F7FF) || within(0x30000, 0x3FFFD);
}

bool isLatin(char32_t c) {
    const auto within = [c](char32_t from, char32_t to) { return c >= from && c <= to; };
    return within('A', 'Z') || within('a', 'z') ||
           (within(0x00C0, 0x017F) && c != U'×' && c != U'÷');
}

bool isMark(char32_t c) {
    return c == middleDot || c == ' ' || c == '-' || c == '\'' || c == '.' || c == ',';
}

/// Whether that mark can stand there: between letters, all but the middle dot Latin ones.
bool markFits(std::u32string_view name, std::size_t at) {
    if (at == 0) {
        return false;
    }
    const auto before = name[at - 1];
    const bool afterStop = before == '.' || before == ',';
    const bool begins = name[at] == middleDot ? isNameLetter(before)
                                              : isLatin(before) || (name[at] == ' ' && afterStop);
    const bool stop = name[at] == '.';
    if (at + 1 == name.size()) {
        return begins && stop; // JR.
    }
    const auto after = name[at + 1];
    return begins && (isNameLetter(after) || (after == ' ' && (stop || name[at] == ',')));
}

std::expected<void, PersonNameFault> check(std::u32string_view name) {
    if (name.empty()) {
        return std::unexpected(PersonNameFault::Empty);
    }
    if (!std::ranges::all_of(name, [](char32_t c) { return isNameLetter(c) || isMark(c); })) {
        return std::unexpected(PersonNameFault::Character);
    }
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (isMark(name[at]) && !markFits(name, at)) {
            return std::unexpected(PersonNameFault::Place);
        }
    }
    return {};
}

bool isSpace(char32_t c) {
    constexpr char32_t ideographic = 0x3000;
    constexpr char32_t noBreak = 0x00A0;
    return c == ' ' || c == '\t' || c == ideographic || c == noBreak;
}

/// 张　三 and 买买提•阿卜杜拉 as the documents have them.
std::u32string tidied(std::u32string_view name) {
    std::u32string tidy;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const auto c = name[at];
        const auto before = tidy.empty() ? U' ' : tidy.back();
        const auto after = at + 1 < name.size() ? name[at + 1] : U' ';
        if (isSpace(c)) {
            const bool between = isLatin(before) || before == '.' || before == ',';
            if (between && !isSpace(after)) {
                tidy += U' ';
            }
        } else if (otherDots.find(c) != std::u32string_view::npos ||
                   (c == '.' && isHan(before) && isHan(after))) {
            tidy += middleDot;
        } else {
            tidy += c;
        }
    }
    while (!tidy.empty() && tidy.back() == ' ') {
        tidy.pop_back();
    }
    return tidy;
}

/// The size of the GB 18030 character that begins there.
std::size_t sizeAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(at) < 0x80) {
        return 1;
    }
    const bool four = at + 1 < text.size() && byte(at + 1) >= '0' && byte(at + 1) <= '9';
    return four ? 4 : 2;
}

} // namespace

bool isNameLetter(char32_t point) {
    return isHan(point) || isLatin(point);
}

std::optional<NameFields> NameFields::of(std::string_view utf8) {
    const auto text = TextConversion("GB18030", "UTF-8").convert(utf8);
    if (!text) {
        return std::nullopt;
    }
    std::size_t cut = 0;
    while (cut < text->size() && cut + sizeAt(*text, cut) <= nameSize) {
        cut += sizeAt(*text, cut);
    }
    NameFields fields{.name = text->substr(0, cut), .extension = text->substr(cut)};
    return fields.extension.size() <= extensionSize ? std::optional(std::move(fields))
                                                    : std::nullopt;
}

std::expected<PersonName, PersonNameFault> PersonName::parse(std::string_view utf8) {
    const auto points = codePoints(utf8);
    if (!points) {
        return std::unexpected(PersonNameFault::Encoding);
    }
    if (const auto checked = check(*points); !checked) {
        return std::unexpected(checked.error());
    }
    if (!NameFields::of(utf8)) {
        return std::unexpected(PersonNameFault::Length);
    }
    return PersonName(utf8);
}

std::expected<PersonName, PersonNameFault> PersonName::typed(std::string_view utf8) {
    const auto points = codePoints(utf8);
    return points ? parse(toUtf8(tidied(*points))) : std::unexpected(PersonNameFault::Encoding);
}

NameFields PersonName::fields() const {
    return NameFields::of(text_).value_or(NameFields());
}

} // namespace guitai
