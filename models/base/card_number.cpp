// SPDX-License-Identifier: Apache-2.0
#include "models/base/card_number.h"

#include <algorithm>
#include <array>

namespace guitai {

namespace {

constexpr std::size_t bodyLength = 8;

int valueOf(char c) {
    return c <= '9' ? c - '0' : c - 'A' + 10;
}

bool allowed(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

} // namespace

char CardNumber::checkCharacter(std::string_view first8) {
    constexpr std::array<int, bodyLength> weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < bodyLength; ++i) {
        sum += weights[i] * valueOf(first8[i]);
    }
    const int check = 11 - sum % 11;
    if (check == 10) {
        return 'X';
    }
    return check == 11 ? '0' : static_cast<char>('0' + check);
}

std::expected<CardNumber, CardNumberFault> CardNumber::parse(std::string_view text) {
    if (text.size() != bodyLength + 1) {
        return std::unexpected(CardNumberFault::Length);
    }
    if (!std::ranges::all_of(text, allowed)) {
        return std::unexpected(CardNumberFault::Character);
    }
    if (checkCharacter(text) != text.back()) {
        return std::unexpected(CardNumberFault::CheckCharacter);
    }
    return CardNumber(text);
}

std::string CardNumber::masked() const {
    return text_.substr(0, 5) + "****";
}

} // namespace guitai
