// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/field_decoding.h"

#include <array>
#include <string_view>

#include <iconv.h>

namespace guitai::sscard {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

/// iconv's handle for one conversion.
class FromGbk {
public:
    FromGbk()
        : handle_(iconv_open("UTF-8", "GBK")) {}

    FromGbk(const FromGbk&) = delete;
    FromGbk& operator=(const FromGbk&) = delete;

    ~FromGbk() {
        if (usable()) {
            iconv_close(handle_);
        }
    }

    /// Converts `count` bytes, a character of its own; nothing if they are none.
    std::optional<std::string> character(BytesView bytes, std::size_t count) {
        if (!usable() || bytes.size() < count) {
            return std::nullopt;
        }
        std::array<char, 2> in{};
        for (std::size_t i = 0; i < count; ++i) {
            in[i] = static_cast<char>(bytes[i]);
        }
        std::array<char, 8> out{};
        char* inAt = in.data();
        char* outAt = out.data();
        std::size_t inLeft = count;
        std::size_t outLeft = out.size();
        iconv(handle_, nullptr, nullptr, nullptr, nullptr);
        if (iconv(handle_, &inAt, &inLeft, &outAt, &outLeft) != 0 || inLeft != 0) {
            return std::nullopt;
        }
        return std::string(out.data(), out.size() - outLeft);
    }

private:
    [[nodiscard]] bool usable() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    iconv_t handle_;
};

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
    FromGbk converter;
    std::string text;
    for (auto rest = trimmed(field); !rest.empty();) {
        const std::size_t size = rest.front() < 0x80 ? 1 : 2;
        const bool control = size == 1 && !isPrintable(rest.front());
        const auto character = control ? std::nullopt : converter.character(rest, size);
        text += character ? *character : std::string(replacement);
        rest = rest.subspan(character ? size : 1);
    }
    return text;
}

} // namespace guitai::sscard
