// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_json.h"

namespace guitai::domain::parts {

namespace {

constexpr int mostWrong = 1000;

json write(const Credential& pin) {
    json out{{"initial", pin.initial}, {"wrong", pin.wrong}};
    if (pin.lockedIn) {
        out["lockedIn"] = pin.lockedIn->text();
    }
    if (pin.lockedOn) {
        out["lockedOn"] = toText(*pin.lockedOn);
    }
    return out;
}

Credential readCredential(const JsonReader& in) {
    in.only({"initial", "wrong", "lockedIn", "lockedOn"});
    Credential pin{.initial = in.at("initial").flag(),
                   .wrong = static_cast<int>(in.at("wrong").integer(0, mostWrong))};
    if (in.has("lockedIn")) {
        pin.lockedIn = in.at("lockedIn").regionCode();
    }
    if (in.has("lockedOn")) {
        pin.lockedOn = in.at("lockedOn").date();
    }
    return pin;
}

json write(const LegacyCard& card) {
    return {{"bank", nameOf(card.bank)},
            {"state", nameOf(card.state)},
            {"balance", card.balance.fen()},
            {"transactionsSincePrint", card.transactionsSincePrint}};
}

LegacyCard readLegacyCard(const JsonReader& in) {
    in.only({"bank", "state", "balance", "transactionsSincePrint"});
    const auto count = in.at("transactionsSincePrint").integer(0, 1'000'000);
    return {.bank = in.at("bank").word<BankName>(),
            .state = in.at("state").word<LegacyState>(),
            .balance = in.at("balance").money(),
            .transactionsSincePrint = static_cast<int>(count)};
}

json write(const Person& person) {
    return {{"idNumber", person.idNumber.text()},
            {"name", person.name},
            {"insured", namesOf(person.insured)},
            {"city", person.city.text()},
            {"district", person.district.text()},
            {"personalNumber", person.personalNumber},
            {"phone", person.phone}};
}

Person readPerson(const JsonReader& in) {
    in.only({"idNumber", "name", "insured", "city", "district", "personalNumber", "phone"});
    const auto insured = in.at("insured").words<Insurance>();
    return {.idNumber = in.at("idNumber").idNumber(),
            .name = in.at("name").text(),
            .insured = {insured.begin(), insured.end()},
            .city = in.at("city").regionCode(),
            .district = in.at("district").regionCode(),
            .personalNumber = in.at("personalNumber").text(),
            .phone = in.at("phone").text()};
}

} // namespace

json write(const Card& card) {
    json pins = json::object();
    for (const auto& [kind, pin] : card.pins) {
        pins[std::string(nameOf(kind))] = write(pin);
    }
    json out{{"number", card.number.text()},         {"bank", nameOf(card.bank)},
             {"stage", nameOf(card.stage)},          {"social", nameOf(card.social)},
             {"financial", nameOf(card.financial)},  {"pins", std::move(pins)},
             {"identification", card.identification}};
    if (card.replacedBy) {
        out["replacedBy"] = card.replacedBy->text();
    }
    if (card.bankCard) {
        out["bankCard"] = card.bankCard->text();
    }
    return out;
}

Card readCard(const JsonReader& in) {
    in.only({"number", "bank", "stage", "social", "financial", "pins", "identification",
             "replacedBy", "bankCard"});
    Card card{.number = in.at("number").cardNumber(),
              .bank = in.at("bank").word<BankName>(),
              .stage = in.at("stage").word<CardStage>(),
              .social = in.at("social").word<ApplicationState>(),
              .financial = in.at("financial").word<ApplicationState>(),
              .identification = in.at("identification").text()};
    for (const auto& [name, value] : in.at("pins").members()) {
        const auto kind = parseName<CredentialKind>(name);
        if (!kind) {
            value.fail("no such member; a credential's name");
        }
        card.pins.emplace(*kind, readCredential(value));
    }
    if (in.has("replacedBy")) {
        card.replacedBy = in.at("replacedBy").cardNumber();
    }
    if (in.has("bankCard")) {
        card.bankCard = in.at("bankCard").bankCardNumber();
    }
    return card;
}

json write(const Authorisation& leave) {
    return {{"operation", leave.operation.text()},
            {"procedure", nameOf(leave.procedure)},
            {"card", leave.card.text()},
            {"pins", namesOf(leave.pins)},
            {"expiresAt", toText(leave.expiresAt)}};
}

Authorisation readAuthorisation(const JsonReader& in) {
    in.only({"operation", "procedure", "card", "pins", "expiresAt"});
    return {.operation = in.at("operation").uuid(),
            .procedure = in.at("procedure").word<Procedure>(),
            .card = in.at("card").cardNumber(),
            .pins = in.at("pins").words<CredentialKind>(),
            .expiresAt = in.at("expiresAt").timestamp()};
}

json write(const HolderFile& file) {
    json out{{"id", file.id.text()},
             {"version", file.version},
             {"holder", write(file.holder)},
             {"cards", json::array()},
             {"authorisations", json::array()}};
    for (const auto& card : file.cards) {
        out["cards"].push_back(write(card));
    }
    for (const auto& leave : file.authorisations) {
        out["authorisations"].push_back(write(leave));
    }
    if (file.legacyCard) {
        out["legacyCard"] = write(*file.legacyCard);
    }
    return out;
}

HolderFile readHolderFile(const JsonReader& in) {
    in.only({"schema", "id", "version", "holder", "cards", "legacyCard", "authorisations"});
    HolderFile file{.id = in.at("id").uuid(),
                    .version = static_cast<std::uint64_t>(in.at("version").integer(0, INT64_MAX)),
                    .holder = readPerson(in.at("holder")),
                    .cards = in.at("cards").list(readCard),
                    .authorisations = in.at("authorisations").list(readAuthorisation)};
    for (std::size_t i = 0; i < file.cards.size(); ++i) {
        if (file.find(file.cards[i].number) != &file.cards[i]) {
            in.at("cards").items()[i].at("number").fail("each card once");
        }
    }
    if (in.has("legacyCard")) {
        file.legacyCard = readLegacyCard(in.at("legacyCard"));
    }
    return file;
}

} // namespace guitai::domain::parts
