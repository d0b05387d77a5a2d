// SPDX-License-Identifier: Apache-2.0
#include "models/base/personal_number.h"

#include <algorithm>

namespace guitai {

namespace {

constexpr std::size_t tail = 6;
constexpr std::size_t longest = 20;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool allowed(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}

} // namespace

std::expected<PersonalNumber, PersonalNumberFault> PersonalNumber::parse(std::string_view text) {
    if (text.size() < tail || text.size() > longest) {
        return std::unexpected(PersonalNumberFault::Length);
    }
    if (!std::ranges::all_of(text, allowed) ||
        !std::ranges::all_of(text.substr(text.size() - tail), isDigit)) {
        return std::unexpected(PersonalNumberFault::Character);
    }
    return PersonalNumber(text);
}

std::string_view PersonalNumber::lastSix() const {
    return std::string_view(text_).substr(text_.size() - tail);
}

std::string PersonalNumber::masked() const {
    return text_.substr(0, text_.size() - tail) + std::string(tail, '*');
}

} // namespace guitai
