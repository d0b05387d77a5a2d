// SPDX-License-Identifier: Apache-2.0
#include "models/base/region_code.h"

#include <algorithm>
#include <array>

namespace guitai {

namespace {

constexpr std::array<std::string_view, 37> provinces = {
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
    "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
    "61", "62", "63", "64", "65", "66", "71", "81", "82", "83", "91"};

} // namespace

std::optional<RegionCode> RegionCode::parse(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 6 || !std::ranges::all_of(text, isDigit)) {
        return std::nullopt;
    }
    return RegionCode(text);
}

bool RegionCode::known() const {
    const auto province = std::string_view(text_).substr(0, 2);
    return province[0] == '9' || std::ranges::find(provinces, province) != provinces.end();
}

bool RegionCode::sameCity(const RegionCode& other) const {
    return text_.compare(0, 4, other.text_, 0, 4) == 0;
}

bool RegionCode::sameProvince(const RegionCode& other) const {
    return text_.compare(0, 2, other.text_, 0, 2) == 0;
}

} // namespace guitai
