// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/case_reading.h"

namespace guitai::rules {

using namespace domain;

namespace {

/// A number for a card that the case does not name.
CardNumber unnamed(std::size_t index) {
    const auto first8 = "GT0000" + std::to_string(index / 10 % 10) + std::to_string(index % 10);
    return *CardNumber::parse(first8 + CardNumber::checkCharacter(first8));
}

void setState(Card& card, const JsonReader& in) {
    const auto& word = in.text();
    if (const auto stage = parseName<CardStage>(word)) {
        card.stage = *stage;
        card.social = card.financial = ApplicationState::Inactive;
    } else if (const auto state = parseName<ApplicationState>(word)) {
        card.stage = CardStage::Collected;
        card.social = card.financial = *state;
    } else {
        in.fail("a card's stage or an application's state");
    }
}

void setApplications(Card& card, const JsonReader& in) {
    in.only({"social", "financial"});
    if (const auto social = member(in, "social")) {
        card.social = social->word<ApplicationState>();
    }
    if (const auto financial = member(in, "financial")) {
        card.financial = financial->word<ApplicationState>();
    }
}

Credential readPin(const JsonReader& in) {
    in.only({"initial", "wrong", "lockedIn", "lockedOn"});
    Credential pin{.initial = false};
    if (const auto initial = member(in, "initial")) {
        pin.initial = initial->flag();
    }
    if (const auto wrong = member(in, "wrong")) {
        pin.wrong = static_cast<int>(wrong->integer(0, 1000));
    }
    if (const auto city = member(in, "lockedIn")) {
        pin.lockedIn = city->regionCode();
    }
    if (const auto day = member(in, "lockedOn")) {
        pin.lockedOn = day->date();
    }
    return pin;
}

void setPins(Card& card, const JsonReader& in, const Rules& rules) {
    for (const auto& [name, value] : in.members()) {
        const auto kind = parseName<CredentialKind>(name);
        if (!kind || rules.credential(*kind) == nullptr) {
            value.fail("a credential that the region has");
        }
        card.pins[*kind] = readPin(value);
    }
}

/// In hand, and ready for what is asked: inactive for an activation, else active.
Card favourableCard(std::size_t index, const Favourable& favourable) {
    const auto state = favourable.request.procedure == Procedure::Activate
                           ? ApplicationState::Inactive
                           : ApplicationState::Active;
    Card card{.number =
                  index == 0 && favourable.request.card ? *favourable.request.card : unnamed(index),
              .bank = favourable.bank,
              .stage = CardStage::Collected,
              .social = state,
              .financial = state};
    for (const auto& [kind, values] : favourable.rules.credentials) {
        card.pins.emplace(kind, Credential{.initial = false});
    }
    return card;
}

Card readCard(const JsonReader& in, std::size_t index, const Favourable& favourable) {
    in.only({"number", "bank", "stage", "state", "applications", "pins", "replacedBy"});
    auto card = favourableCard(index, favourable);
    if (const auto number = member(in, "number")) {
        card.number = number->cardNumber();
    }
    if (const auto bank = member(in, "bank")) {
        card.bank = bank->word<BankName>();
    }
    if (const auto state = member(in, "state")) {
        setState(card, *state);
    }
    if (const auto stage = member(in, "stage")) {
        card.stage = stage->word<CardStage>();
    }
    if (const auto applications = member(in, "applications")) {
        setApplications(card, *applications);
    }
    if (const auto pins = member(in, "pins")) {
        setPins(card, *pins, favourable.rules);
    }
    if (const auto by = member(in, "replacedBy")) {
        card.replacedBy = by->cardNumber();
    }
    return card;
}

Person favourableHolder(const Favourable& favourable) {
    return {.idNumber = *IdNumber::parse("430602198001010019"),
            .name = "张三",
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
    const auto text = [&](const char* name, std::string& into) {
        if (const auto value = member(in, name)) {
            into = value->text();
        }
    };
    text("name", person.name);
    text("personalNumber", person.personalNumber);
    text("phone", person.phone);
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
        card.balance = balance->money();
    }
    if (const auto count = member(in, "transactionsSincePrint")) {
        card.transactionsSincePrint = static_cast<int>(count->integer(0, 1'000'000));
    }
    return card;
}

} // namespace

HolderFile readCaseFile(const JsonReader* in, const Favourable& favourable) {
    HolderFile file{.holder = favourableHolder(favourable)};
    if (in == nullptr) {
        file.cards.push_back(favourableCard(0, favourable));
        return file;
    }
    in->only({"holder", "cards", "legacyCard"});
    if (const auto holder = member(*in, "holder")) {
        file.holder = readHolder(*holder, favourable);
    }
    if (const auto cards = member(*in, "cards")) {
        for (const auto& card : cards->items(100)) {
            file.cards.push_back(readCard(card, file.cards.size(), favourable));
            if (file.find(file.cards.back().number) != &file.cards.back()) {
                card.fail("a card number that the file has once");
            }
        }
    } else {
        file.cards.push_back(favourableCard(0, favourable));
    }
    if (const auto legacy = member(*in, "legacyCard"); legacy && !legacy->isNull()) {
        file.legacyCard = readLegacy(*legacy, favourable);
    }
    return file;
}

} // namespace guitai::rules
