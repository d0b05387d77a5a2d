// SPDX-License-Identifier: Apache-2.0
#include "models/base/text_conversion.h"

#include <array>
#include <cerrno>

#include <iconv.h>

namespace guitai {

TextConversion::TextConversion(const char* to, const char* from)
    : handle_(::iconv_open(to, from)) {}

TextConversion::~TextConversion() {
    if (known()) {
        ::iconv_close(handle_);
    }
}

bool TextConversion::known() const {
    return handle_ != reinterpret_cast<iconv_t>(-1); // NOLINT(performance-no-int-to-ptr)
}

std::optional<std::string> TextConversion::convert(std::string_view text) const {
    if (!known()) {
        return std::nullopt;
    }
    ::iconv(handle_, nullptr, nullptr, nullptr, nullptr); // forgets what went wrong before
    std::string source(text);                             // iconv takes no pointer to const
    char* in = source.data();
    std::size_t left = source.size();
    std::string result;
    while (left > 0) {
        std::array<char, 4096> chunk{};
        char* out = chunk.data();
        std::size_t room = chunk.size();
        const auto replaced = ::iconv(handle_, &in, &left, &out, &room);
        result.append(chunk.data(), chunk.size() - room);
        const bool full = replaced == static_cast<std::size_t>(-1) && errno == E2BIG;
        if (replaced != 0 && !full) {
            return std::nullopt;
        }
    }
    return result;
}

} // namespace guitai
