// SPDX-License-Identifier: Apache-2.0
#include "models/batches/text_encoding.h"

#include "models/base/text_conversion.h"

namespace guitai::batches {

namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

std::optional<std::string> converted(std::string_view text, const char* to, const char* from) {
    return TextConversion(to, from).convert(text);
}

bool isUtf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

} // namespace

std::optional<std::string> toUtf8(std::string_view bytes) {
    if (isUtf16(bytes) || bytes.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    const bool marked = bytes.starts_with(mark);
    const auto text = marked ? bytes.substr(mark.size()) : bytes;
    auto utf8 = converted(text, "UTF-8", "UTF-8");
    return utf8 || marked ? utf8 : converted(text, "UTF-8", "GB18030");
}

std::optional<std::string> encoded(std::string_view utf8, Encoding as) {
    if (as == Encoding::Gb18030) {
        return converted(utf8, "GB18030", "UTF-8");
    }
    const auto text = converted(utf8, "UTF-8", "UTF-8");
    return text ? std::optional(std::string(mark) + *text) : std::nullopt;
}

} // namespace guitai::batches
