// SPDX-License-Identifier: Apache-2.0
#include "models/operators/recovery_text.h"

#include <sodium.h>

#include <string_view>

namespace guitai::operators::detail {

namespace {

// Crockford's alphabet: no I, L, O, U, which are misread.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t shareCharacters = 52; // 260 bits hold the share's 256; the last four are 0
constexpr std::size_t checkCharacters = 4;
constexpr std::size_t allCharacters = shareCharacters + checkCharacters;
constexpr std::size_t groupSize = 4;

std::uint8_t bitsAt(std::span<const std::uint8_t> bytes, std::size_t character) {
    unsigned value = 0;
    for (std::size_t bit = character * 5; bit < character * 5 + 5; ++bit) {
        const auto byte = bit / 8 < bytes.size() ? bytes[bit / 8] : 0U;
        value = (value << 1U) | ((byte >> (7 - bit % 8)) & 1U);
    }
    return static_cast<std::uint8_t>(value);
}

// Twenty bits of a hash of the share: a slip passes once in a million.
std::array<std::uint8_t, crypto_generichash_BYTES_MIN> checkOf(const SecretBytes& share) {
    std::array<std::uint8_t, crypto_generichash_BYTES_MIN> hash{};
    constexpr std::string_view word = "guitai recovery check";
    crypto_generichash(hash.data(), hash.size(), share.data(), share.size(),
                       reinterpret_cast<const unsigned char*>(word.data()), word.size());
    return hash;
}

std::optional<std::uint8_t> valueOf(std::uint8_t typed) {
    auto letter = static_cast<char>(typed);
    if (letter >= 'a' && letter <= 'z') {
        letter = static_cast<char>(letter - 'a' + 'A');
    }
    if (letter == 'O') {
        letter = '0';
    } else if (letter == 'I' || letter == 'L') {
        letter = '1';
    }
    const auto found = alphabet.find(letter);
    return found == std::string_view::npos ? std::nullopt
                                           : std::optional(static_cast<std::uint8_t>(found));
}

bool isSeparator(std::uint8_t typed) {
    return typed == ' ' || typed == '-' || typed == '\t' || typed == '\r' || typed == '\n';
}

// The characters' values, without separators; nothing for another count or a strange character.
std::optional<SecretBytes> valuesOf(const SecretBytes& text) {
    SecretBytes values(allCharacters);
    std::size_t count = 0;
    for (const auto typed : text.span()) {
        if (isSeparator(typed)) {
            continue;
        }
        const auto value = valueOf(typed);
        if (!value || count == allCharacters) {
            return std::nullopt;
        }
        values.data()[count++] = *value;
    }
    return count == allCharacters ? std::optional(std::move(values)) : std::nullopt;
}

} // namespace

SecretBytes shareToText(const SecretBytes& share) {
    const auto check = checkOf(share);
    SecretBytes text(allCharacters + allCharacters / groupSize - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < allCharacters; ++i) {
        if (i > 0 && i % groupSize == 0) {
            text.data()[at++] = '-';
        }
        const auto value =
            i < shareCharacters ? bitsAt(share.span(), i) : bitsAt(check, i - shareCharacters);
        text.data()[at++] = static_cast<std::uint8_t>(alphabet[value]);
    }
    return text;
}

std::optional<SecretBytes> shareFromText(const SecretBytes& text) {
    const auto values = valuesOf(text);
    if (!values) {
        return std::nullopt;
    }
    SecretBytes share(shareSize);
    for (std::size_t bit = 0; bit < shareSize * 8; ++bit) {
        const auto value = (values->data()[bit / 5] >> (4 - bit % 5)) & 1U;
        share.data()[bit / 8] =
            static_cast<std::uint8_t>(share.data()[bit / 8] | (value << (7 - bit % 8)));
    }
    const bool padded = (values->data()[shareCharacters - 1] & 0x0F) == 0;
    const auto check = checkOf(share);
    bool fits = padded;
    for (std::size_t i = 0; i < checkCharacters; ++i) {
        fits = fits && values->data()[shareCharacters + i] == bitsAt(check, i);
    }
    return fits ? std::optional(std::move(share)) : std::nullopt;
}

} // namespace guitai::operators::detail
