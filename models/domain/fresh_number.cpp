// SPDX-License-Identifier: Apache-2.0
#include "models/domain/fresh_number.h"

#include <algorithm>
#include <iterator>

namespace guitai::domain {

CardNumber freshNumber(const Uuid& operation) {
    constexpr std::string_view characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const auto hex = operation.text();
    std::string first8;
    // The last characters of an id are random or from a hash; two of them give one of thirty-six.
    std::string digits;
    std::ranges::copy_if(hex, std::back_inserter(digits), [](char c) { return c != '-'; });
    for (std::size_t at = digits.size() - 16; at < digits.size(); at += 2) {
        const auto value = std::stoul(digits.substr(at, 2), nullptr, 16);
        first8 += characters[value % characters.size()];
    }
    return *CardNumber::parse(first8 + CardNumber::checkCharacter(first8));
}

} // namespace guitai::domain
