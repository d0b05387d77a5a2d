// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace guitai {

/// A name in GB 18030 as a card's two fields keep it (LD/T 32, tags 09 and 4E).
struct NameFields {
    static constexpr std::size_t nameSize = 30;
    static constexpr std::size_t extensionSize = 20;

    std::string name{};      ///< 姓名
    std::string extension{}; ///< 姓名扩展, on cards of version 2.0 on

    /// Whole characters as far as the name's field goes, the rest in the extension. Where a name is
    /// cut, no source says; a character cut in two would be none to who reads one field only.
    /// Nothing for what is no UTF-8 or too long for both.
    [[nodiscard]] static std::optional<NameFields> of(std::string_view utf8);

    bool operator==(const NameFields&) const = default;
};

enum class PersonNameFault {
    Empty,
    Encoding,  ///< no UTF-8
    Character, ///< one that no name has, or that has another form (NFC)
    Place,     ///< a dot, space or hyphen where none can be
    Length,    ///< more than a card's fields hold
};

/// 姓名 as identity documents have it, in UTF-8. Han characters of every plane, rare ones too;
/// Latin letters; between them the dot of minority names (·, U+00B7), and between Latin ones space,
/// hyphen, apostrophe, full stop and comma. None of these has another normal form, so the text is
/// NFC; compatibility ideographs, combining and private characters, controls and direction marks
/// are refused.
class PersonName {
public:
    /// As data has it, character by character.
    static std::expected<PersonName, PersonNameFault> parse(std::string_view utf8);
    /// As people type it: with the other dots that keyboards have, and spaced out.
    static std::expected<PersonName, PersonNameFault> typed(std::string_view utf8);

    [[nodiscard]] const std::string& text() const { return text_; }

    /// What a card keeps: every name fits one of version 2.0.
    [[nodiscard]] NameFields fields() const;

    auto operator<=>(const PersonName&) const = default;

private:
    explicit PersonName(std::string_view text)
        : text_(text) {}

    std::string text_;
};

} // namespace guitai
