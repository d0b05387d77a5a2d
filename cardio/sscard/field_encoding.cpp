// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/field_encoding.h"

#include "models/base/text_conversion.h"

namespace guitai::sscard {

std::optional<Bytes> toGbk(std::string_view utf8) {
    const auto text = TextConversion("GBK", "UTF-8").convert(utf8);
    return text ? std::optional(Bytes(text->begin(), text->end())) : std::nullopt;
}

} // namespace guitai::sscard
