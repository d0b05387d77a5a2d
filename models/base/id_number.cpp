// SPDX-License-Identifier: Apache-2.0
#include "models/base/id_number.h"

#include <algorithm>
#include <array>

namespace guitai {

namespace {

constexpr std::size_t idLength = 18;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

char IdNumber::checkCharacter(std::string_view first17) {
    constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view map = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i] * (first17[i] - '0');
    }
    return map[static_cast<std::size_t>(sum % 11)];
}

std::expected<void, IdNumberFault> IdNumber::check(std::string_view text) {
    if (text.size() != idLength) {
        return std::unexpected(IdNumberFault::Length);
    }
    if (!std::ranges::all_of(text.substr(0, idLength - 1), isDigit) ||
        !(isDigit(text.back()) || text.back() == 'X')) {
        return std::unexpected(IdNumberFault::Character);
    }
    if (!parseCompactDate(text.substr(6, 8))) {
        return std::unexpected(IdNumberFault::Date);
    }
    if (checkCharacter(text) != text.back()) {
        return std::unexpected(IdNumberFault::CheckCharacter);
    }
    if (!RegionCode::parse(text.substr(0, 6))->known()) {
        return std::unexpected(IdNumberFault::Region);
    }
    return {};
}

std::expected<IdNumber, IdNumberFault> IdNumber::parse(std::string_view text) {
    std::string upper(text);
    if (upper.ends_with('x')) {
        upper.back() = 'X';
    }
    if (const auto checked = check(upper); !checked) {
        return std::unexpected(checked.error());
    }
    return IdNumber(upper);
}

Date IdNumber::birthDate() const {
    return *parseCompactDate(std::string_view(text_).substr(6, 8));
}

RegionCode IdNumber::region() const {
    return *RegionCode::parse(std::string_view(text_).substr(0, 6));
}

bool IdNumber::male() const {
    return (text_[16] - '0') % 2 == 1;
}

std::string IdNumber::masked() const {
    return maskedIdNumber(text_);
}

std::string maskedIdNumber(std::string_view text) {
    if (text.size() != idLength) {
        return std::string(text.size(), '*');
    }
    return std::string(text.substr(0, 6)) + "********" + std::string(text.substr(14));
}

} // namespace guitai
