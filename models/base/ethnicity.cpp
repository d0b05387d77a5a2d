// SPDX-License-Identifier: Apache-2.0
#include "models/base/ethnicity.h"

#include <array>

namespace guitai {

namespace {

/// 01 to 56, without 族.
constexpr std::array<std::string_view, 56> names{
    "汉",     "蒙古",   "回",       "藏",     "维吾尔",   "苗",   "彝",     "壮",
    "布依",   "朝鲜",   "满",       "侗",     "瑶",       "白",   "土家",   "哈尼",
    "哈萨克", "傣",     "黎",       "傈僳",   "佤",       "畲",   "高山",   "拉祜",
    "水",     "东乡",   "纳西",     "景颇",   "柯尔克孜", "土",   "达斡尔", "仫佬",
    "羌",     "布朗",   "撒拉",     "毛南",   "仡佬",     "锡伯", "阿昌",   "普米",
    "塔吉克", "怒",     "乌孜别克", "俄罗斯", "鄂温克",   "德昂", "保安",   "裕固",
    "京",     "塔塔尔", "独龙",     "鄂伦春", "赫哲",     "门巴", "珞巴",   "基诺"};

constexpr std::string_view other = "97";
constexpr std::string_view naturalised = "98";
constexpr std::string_view people = "族";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t valueOf(std::string_view code) {
    return static_cast<std::size_t>((code[0] - '0') * 10 + (code[1] - '0'));
}

} // namespace

std::optional<Ethnicity> Ethnicity::parse(std::string_view code) {
    if (code.size() != 2 || !isDigit(code[0]) || !isDigit(code[1])) {
        return std::nullopt;
    }
    const auto value = valueOf(code);
    const bool known =
        (value >= 1 && value <= names.size()) || code == other || code == naturalised;
    return known ? std::optional(Ethnicity(code)) : std::nullopt;
}

std::optional<Ethnicity> Ethnicity::typed(std::string_view text) {
    if (text.size() == 1) {
        return parse("0" + std::string(text));
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool named = text == names.at(i) || text == std::string(names.at(i)).append(people);
        if (named) {
            const auto number = std::to_string(i + 1);
            return parse(std::string(2 - number.size(), '0') + number);
        }
    }
    return parse(text);
}

std::string Ethnicity::name() const {
    if (code_ == other) {
        return "其他";
    }
    if (code_ == naturalised) {
        return "外国血统中国籍人士";
    }
    return std::string(names.at(valueOf(code_) - 1)).append(people);
}

} // namespace guitai
