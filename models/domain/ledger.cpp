// SPDX-License-Identifier: Apache-2.0
#include "models/domain/ledger.h"

namespace guitai::domain {

namespace {

struct Name {
    std::string operator()(const LegacyAccount&) const { return "legacy"; }

    std::string operator()(const CardAccount& account) const {
        return "card:" + account.card.text();
    }

    std::string operator()(const PaidOut&) const { return "paid-out"; }

    std::string operator()(const AtTheBank&) const { return "bank"; }
};

} // namespace

std::string accountName(const Account& account) {
    return std::visit(Name{}, account);
}

} // namespace guitai::domain
