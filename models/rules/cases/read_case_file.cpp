// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/rules/cases/case_reading.h"

#include <algorithm>

namespace guitai::rules {

using namespace domain;

namespace {

Person favourableHolder(const Favourable& favourable) {
    return {.idNumber = *IdNumber::parse("430602198001010019"),
            .name = *PersonName::parse("张三"),
            .insured = {Insurance::Medical, Insurance::Pension},
            .city = favourable.city(),
            .district = favourable.city()};
}

Person readHolder(const JsonReader& in, const Favourable& favourable) {
    in.only({"idNumber", "name", "insured", "city", "district", "personalNumber", "phone"});
    auto person = favourableHolder(favourable);
    if (const auto id = member(in, "idNumber")) {
        person.idNumber = id->idNumber();
    }
    if (const auto insured = member(in, "insured")) {
        const auto words = insured->words<Insurance>();
        person.insured = {words.begin(), words.end()};
    }
    if (const auto city = member(in, "city")) {
        person.city = person.district = city->regionCode();
    }
    if (const auto district = member(in, "district")) {
        person.district = district->regionCode();
    }
    if (const auto name = member(in, "name")) {
        person.name = name->personName();
    }
    if (const auto number = member(in, "personalNumber")) {
        person.personalNumber = number->personalNumber();
    }
    if (const auto phone = member(in, "phone")) {
        person.phone = phone->phoneNumber();
    }
    return person;
}

LegacyCard readLegacy(const JsonReader& in, const Favourable& favourable) {
    in.only({"bank", "state", "balance", "transactionsSincePrint"});
    LegacyCard card{.bank = favourable.bank};
    if (const auto bank = member(in, "bank")) {
        card.bank = bank->word<BankName>();
    }
    if (const auto state = member(in, "state")) {
        card.state = state->word<LegacyState>();
    }
    if (const auto balance = member(in, "balance")) {
        card.balance = balance->amount();
    }
    if (const auto count = member(in, "transactionsSincePrint")) {
        card.transactionsSincePrint = static_cast<int>(count->integer(0, 1'000'000));
    }
    return card;
}

/// Those of the case; else one as the procedure needs it, but none where it is the legacy card that
/// is replaced, or a first card that is applied for.
void readCards(const JsonReader& in, const Favourable& favourable, HolderFile& file) {
    const auto cards = member(in, "cards");
    if (!cards) {
        const auto procedure = favourable.request.procedure;
        const bool ofLegacy =
            procedure == Procedure::Replace && file.legacyCard && !favourable.request.card;
        if (procedure != Procedure::Apply && !ofLegacy) {
            file.cards.push_back(favourableCard(0, favourable));
        }
        return;
    }
    for (const auto& card : cards->items(100)) {
        file.cards.push_back(readCaseCard(card, file.cards.size(), favourable));
        if (file.find(file.cards.back().number) != &file.cards.back()) {
            card.fail("a card number that the file has once");
        }
    }
}

AccountOrder readOrder(const JsonReader& in, const HolderFile& file) {
    in.only({"act", "amount"});
    const auto* card = currentCard(file);
    const auto act = in.at("act").word<AccountAct>();
    const auto to = act == AccountAct::Transfer && card != nullptr
                        ? Account(CardAccount{card->number})
                        : Account(PaidOut{});
    return {act, LegacyAccount{}, to, in.at("amount").amount()};
}

/// The file's last act; what it changed was, but for its money, as it is now.
PastAct pastAct(const JsonReader* in, const HolderFile& file, const Favourable& favourable) {
    PastAct act{.operation = Uuid::v7(favourable.at),
                .procedure = Procedure::CorrectDetails,
                .at = favourable.at,
                .holder = file.holder,
                .cards = file.cards,
                .legacyCard = file.legacyCard};
    if (in == nullptr) {
        return act;
    }
    in->only({"procedure", "at", "account", "before"});
    act.procedure = in->at("procedure").word<Procedure>();
    if (const auto at = member(*in, "at")) {
        act.at = at->timestamp();
    }
    if (const auto before = member(*in, "before")) {
        const auto then = readCaseFile(&*before, favourable);
        act.cards = then.cards;
        act.legacyCard = then.legacyCard;
        act.holder = then.holder;
    }
    if (const auto account = member(*in, "account")) {
        act.account = readOrder(*account, file);
    }
    return act;
}

} // namespace

HolderFile readCaseFile(const JsonReader* in, const Favourable& favourable) {
    HolderFile file{.holder = favourableHolder(favourable)};
    if (in == nullptr) {
        if (favourable.request.procedure != Procedure::Apply) {
            file.cards.push_back(favourableCard(0, favourable));
        }
        if (favourable.request.procedure == Procedure::Reverse) {
            file.pastActs.push_back(pastAct(nullptr, file, favourable));
        }
        return file;
    }
    in->only({"holder", "cards", "legacyCard", "lastAct"});
    if (const auto holder = member(*in, "holder")) {
        file.holder = readHolder(*holder, favourable);
    }
    if (const auto legacy = member(*in, "legacyCard"); legacy && !legacy->isNull()) {
        file.legacyCard = readLegacy(*legacy, favourable);
    }
    readCards(*in, favourable, file);
    if (const auto act = member(*in, "lastAct"); act && !act->isNull()) {
        file.pastActs.push_back(pastAct(&*act, file, favourable));
    } else if (favourable.request.procedure == Procedure::Reverse && !act) {
        file.pastActs.push_back(pastAct(nullptr, file, favourable));
    }
    return file;
}

} // namespace guitai::rules
