// SPDX-License-Identifier: Apache-2.0
#include "models/base/bank_card_number.h"

#include <algorithm>

namespace guitai {

std::expected<BankCardNumber, BankCardFault> BankCardNumber::parse(std::string_view text) {
    if (text.size() < 16 || text.size() > 19) {
        return std::unexpected(BankCardFault::Length);
    }
    if (!std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        return std::unexpected(BankCardFault::Character);
    }
    int sum = 0;
    bool doubled = false;
    for (auto at = text.rbegin(); at != text.rend(); ++at, doubled = !doubled) {
        const int digit = (*at - '0') * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    if (sum % 10 != 0) {
        return std::unexpected(BankCardFault::CheckDigit);
    }
    return BankCardNumber(text);
}

std::string BankCardNumber::masked() const {
    return text_.substr(0, 4) + " **** **** " + text_.substr(text_.size() - 4);
}

} // namespace guitai
