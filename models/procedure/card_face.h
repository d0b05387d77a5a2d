// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/date.h"
#include "models/domain/act_words.h"

#include <string>

namespace guitai::procedure {

/// What is printed on a card.
struct CardFace {
    std::string name{};
    std::string idNumber{};   ///< whole: it stands so on every card
    std::string cardNumber{}; ///< likewise
    domain::BankName bank{};
    Date issued{};
    Date validUntil{};
    bool practice = false; ///< then it says so
};

} // namespace guitai::procedure
