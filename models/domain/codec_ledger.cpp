// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_json.h"

namespace guitai::domain::parts {

namespace {

constexpr std::string_view ofCard = "card:";

} // namespace

json write(const Account& account) {
    return accountName(account);
}

Account readAccount(const JsonReader& in) {
    const auto& text = in.text();
    if (text == accountName(LegacyAccount{})) {
        return LegacyAccount{};
    }
    if (text == accountName(PaidOut{})) {
        return PaidOut{};
    }
    if (text == accountName(AtTheBank{})) {
        return AtTheBank{};
    }
    const auto number = text.starts_with(ofCard)
                            ? CardNumber::parse(std::string_view(text).substr(ofCard.size()))
                            : std::unexpected(CardNumberFault::Length);
    if (!number) {
        in.fail("legacy, paid-out, bank or card: and a card number");
    }
    return CardAccount{*number};
}

json write(const AccountOrder& order) {
    return {{"act", nameOf(order.act)},
            {"from", write(order.from)},
            {"to", write(order.to)},
            {"amount", order.amount.fen()}};
}

AccountOrder readAccountOrder(const JsonReader& in) {
    in.only({"act", "from", "to", "amount"});
    return {.act = in.at("act").word<AccountAct>(),
            .from = readAccount(in.at("from")),
            .to = readAccount(in.at("to")),
            .amount = in.at("amount").money()};
}

} // namespace guitai::domain::parts
