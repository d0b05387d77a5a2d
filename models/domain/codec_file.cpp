// SPDX-License-Identifier: Apache-2.0
#include "models/domain/codec_json.h"

namespace guitai::domain::parts {

namespace {

json write(const LegacyCard& card) {
    json out{{"bank", nameOf(card.bank)},
             {"state", nameOf(card.state)},
             {"balance", card.balance.fen()},
             {"transactionsSincePrint", card.transactionsSincePrint}};
    if (card.lossNotice) {
        out["lossNotice"] = card.lossNotice->text();
    }
    if (card.clearanceNotice) {
        out["clearanceNotice"] = card.clearanceNotice->text();
    }
    return out;
}

LegacyCard readLegacyCard(const JsonReader& in) {
    in.only(
        {"bank", "state", "balance", "transactionsSincePrint", "lossNotice", "clearanceNotice"});
    const auto count = in.at("transactionsSincePrint").integer(0, 1'000'000);
    LegacyCard card{.bank = in.at("bank").word<BankName>(),
                    .state = in.at("state").word<LegacyState>(),
                    .balance = in.at("balance").amount(),
                    .transactionsSincePrint = static_cast<int>(count)};
    if (in.has("lossNotice")) {
        card.lossNotice = in.at("lossNotice").uuid();
    }
    if (in.has("clearanceNotice")) {
        card.clearanceNotice = in.at("clearanceNotice").uuid();
    }
    return card;
}

json write(const Person& person) {
    json out{
        {"idNumber", person.idNumber.text()}, {"name", person.name.text()},
        {"insured", namesOf(person.insured)}, {"city", person.city.text()},
        {"district", person.district.text()}, {"personalNumber", textOf(person.personalNumber)},
        {"phone", textOf(person.phone)}};
    if (person.ethnicity) {
        out["ethnicity"] = person.ethnicity->code();
    }
    if (person.birthplace) {
        out["birthplace"] = person.birthplace->text();
    }
    return out;
}

Person readPerson(const JsonReader& in) {
    in.only({"idNumber", "name", "insured", "city", "district", "personalNumber", "phone",
             "ethnicity", "birthplace"});
    const auto insured = in.at("insured").words<Insurance>();
    Person person{.idNumber = in.at("idNumber").idNumber(),
                  .name = in.at("name").personName(),
                  .insured = {insured.begin(), insured.end()},
                  .city = in.at("city").regionCode(),
                  .district = in.at("district").regionCode()};
    person.personalNumber = in.at("personalNumber").personalNumber();
    person.phone = in.at("phone").phoneNumber();
    if (in.has("ethnicity")) {
        person.ethnicity = in.at("ethnicity").ethnicity();
    }
    if (in.has("birthplace")) {
        person.birthplace = in.at("birthplace").regionCode();
    }
    return person;
}

} // namespace

json write(const Authorisation& leave) {
    json out{{"operation", leave.operation.text()},
             {"procedure", nameOf(leave.procedure)},
             {"pins", namesOf(leave.pins)},
             {"expiresAt", toText(leave.expiresAt)}};
    if (leave.card) {
        out["card"] = leave.card->text();
    }
    if (leave.account) {
        out["account"] = write(*leave.account);
    }
    if (leave.reverses) {
        out["reverses"] = leave.reverses->text();
    }
    return out;
}

Authorisation readAuthorisation(const JsonReader& in) {
    in.only({"operation", "procedure", "card", "pins", "expiresAt", "account", "reverses"});
    Authorisation leave{.operation = in.at("operation").uuid(),
                        .procedure = in.at("procedure").word<Procedure>(),
                        .pins = in.at("pins").words<CredentialKind>(),
                        .expiresAt = in.at("expiresAt").timestamp()};
    if (in.has("card")) {
        leave.card = in.at("card").cardNumber();
    }
    if (in.has("account")) {
        leave.account = readAccountOrder(in.at("account"));
    }
    if (in.has("reverses")) {
        leave.reverses = in.at("reverses").uuid();
    }
    return leave;
}

namespace {

json write(const PastAct& act) {
    json out{{"operation", act.operation.text()},
             {"procedure", nameOf(act.procedure)},
             {"at", toText(act.at)},
             {"holder", write(act.holder)},
             {"cards", json::array()}};
    for (const auto& card : act.cards) {
        out["cards"].push_back(parts::write(card));
    }
    if (act.account) {
        out["account"] = parts::write(*act.account);
    }
    if (act.fee != Money()) {
        out["fee"] = act.fee.fen();
    }
    if (act.legacyCard) {
        out["legacyCard"] = write(*act.legacyCard);
    }
    return out;
}

PastAct readPastAct(const JsonReader& in) {
    in.only({"operation", "procedure", "at", "account", "fee", "holder", "cards", "legacyCard"});
    PastAct act{.operation = in.at("operation").uuid(),
                .procedure = in.at("procedure").word<Procedure>(),
                .at = in.at("at").timestamp(),
                .holder = readPerson(in.at("holder")),
                .cards = in.at("cards").list(readCard)};
    if (in.has("account")) {
        act.account = readAccountOrder(in.at("account"));
    }
    if (in.has("fee")) {
        act.fee = in.at("fee").amount();
    }
    if (in.has("legacyCard")) {
        act.legacyCard = readLegacyCard(in.at("legacyCard"));
    }
    return act;
}

} // namespace

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
    for (const auto& act : file.pastActs) {
        out["pastActs"].push_back(write(act));
    }
    return out;
}

HolderFile readHolderFile(const JsonReader& in) {
    in.only(
        {"schema", "id", "version", "holder", "cards", "legacyCard", "authorisations", "pastActs"});
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
    if (in.has("pastActs")) {
        file.pastActs = in.at("pastActs").list(readPastAct);
    }
    return file;
}

} // namespace guitai::domain::parts
