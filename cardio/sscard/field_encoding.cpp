// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/field_encoding.h"

#include <string>

#include <iconv.h>

namespace guitai::sscard {

std::optional<Bytes> toGbk(std::string_view utf8) {
    if (utf8.empty()) {
        return Bytes{}; // iconv wants room to write to
    }
    const iconv_t converter = iconv_open("GBK", "UTF-8");
    if (converter == reinterpret_cast<iconv_t>(-1)) { // NOLINT(performance-no-int-to-ptr)
        return std::nullopt;
    }
    std::string in(utf8);
    Bytes out(utf8.size()); // two bytes of GBK for three of UTF-8, or one for one
    char* inAt = in.data();
    char* outAt = reinterpret_cast<char*>(out.data());
    std::size_t inLeft = in.size();
    std::size_t outLeft = out.size();
    const auto result = iconv(converter, &inAt, &inLeft, &outAt, &outLeft);
    iconv_close(converter);
    if (result != 0) { // an error, or characters that were replaced
        return std::nullopt;
    }
    out.resize(out.size() - outLeft);
    return out;
}

} // namespace guitai::sscard
