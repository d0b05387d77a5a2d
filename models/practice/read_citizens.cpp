// SPDX-License-Identifier: Apache-2.0
#include "models/practice/read_citizens.h"

#include "models/domain/window_fault.h"

#include <algorithm>
#include <set>

namespace guitai::practice {

namespace {

using domain::Card;
using domain::CredentialKind;
using domain::JsonReader;

constexpr int mostWrong = 1000;

PracticePin readPin(const JsonReader& in) {
    in.only({"value", "initial", "wrong", "lockedIn", "lockedDaysAgo"});
    PracticePin pin{.wrong = static_cast<int>(in.at("wrong").integer(0, mostWrong))};
    if (in.has("value")) {
        pin.value = SecretPin::fromPublished(in.at("value").text(SecretPin::length));
        if (!pin.value) {
            in.at("value").fail("six digits");
        }
    }
    if (in.has("lockedDaysAgo")) {
        pin.lockedDaysAgo = static_cast<int>(in.at("lockedDaysAgo").integer(0, 3650));
    }
    return pin;
}

domain::Credential credentialOf(const JsonReader& in, const PracticePin& pin) {
    domain::Credential credential{.initial = in.at("initial").flag(), .wrong = pin.wrong};
    if (in.has("lockedIn")) {
        credential.lockedIn = in.at("lockedIn").regionCode();
    }
    return credential;
}

std::array<std::uint8_t, 4> readSerial(const JsonReader& in) {
    const auto bytes = fromHex(in.text(8));
    std::array<std::uint8_t, 4> serial{};
    if (!bytes || bytes->size() != serial.size()) {
        in.fail("eight hexadecimal digits");
    }
    std::ranges::copy(*bytes, serial.begin());
    return serial;
}

std::string readVersion(const JsonReader& in) {
    const auto& text = in.text(4);
    if (text != "1.00" && text != "2.00" && text != "3.00") {
        in.fail("one of 1.00, 2.00, 3.00");
    }
    return text;
}

void readChip(const JsonReader& in, PracticeCard& card) {
    in.only({"profile", "specVersion", "algorithm", "serial", "issued", "validUntil"});
    card.profile = readId(in.at("profile"));
    card.specVersion = readVersion(in.at("specVersion"));
    card.algorithm = in.at("algorithm").word<ChipAlgorithm>();
    card.chipSerial = readSerial(in.at("serial"));
    card.issued = in.at("issued").date();
    card.validUntil = in.at("validUntil").date();
}

/// Both in the state that is told first, but for the one that has another.
void readStates(const JsonReader& in, Card& card) {
    card.social = card.financial = in.at("state").word<domain::ApplicationState>();
    if (!in.has("applications")) {
        return;
    }
    const auto each = in.at("applications");
    each.only({"social", "financial"});
    if (each.has("social")) {
        card.social = each.at("social").word<domain::ApplicationState>();
    }
    if (each.has("financial")) {
        card.financial = each.at("financial").word<domain::ApplicationState>();
    }
}

/// What most cards are without.
void readOptional(const JsonReader& in, Card& card) {
    if (in.has("stage")) {
        card.stage = in.at("stage").word<domain::CardStage>();
    }
    if (in.has("bankCard")) {
        card.bankCard = in.at("bankCard").bankCardNumber();
    }
    if (in.has("replacedBy")) {
        card.replacedBy = in.at("replacedBy").cardNumber();
    }
    if (in.has("balance")) {
        card.balance = in.at("balance").money();
    }
    if (in.has("funded")) {
        card.funded = in.at("funded").flag();
    }
    if (in.has("keptByMachine")) {
        card.keptByMachine = in.at("keptByMachine").word<domain::BankName>();
    }
}

/// A card in the file, and its PINs and chip.
void readCard(const JsonReader& in, const std::string& regionCode, Citizen& citizen) {
    in.only({"number", "bank", "bankCard", "stage", "state", "applications", "pins", "replacedBy",
             "balance", "funded", "keptByMachine", "chip"});
    Card card{.number = in.at("number").cardNumber(),
              .bank = in.at("bank").word<domain::BankName>(),
              .stage = domain::CardStage::Collected};
    readStates(in, card);
    readOptional(in, card);
    PracticeCard practice{.number = card.number, .regionCode = regionCode};
    if (in.has("chip")) {
        readChip(in.at("chip"), practice);
        card.validUntil = practice.validUntil;
    }
    for (const auto& [name, value] : in.at("pins").members()) {
        const auto kind = domain::parseName<CredentialKind>(name);
        if (!kind) {
            value.fail("no such member; a credential's name");
        }
        auto pin = readPin(value);
        card.pins.emplace(*kind, credentialOf(value, pin));
        practice.pins.emplace(*kind, std::move(pin));
    }
    citizen.file.cards.push_back(std::move(card));
    citizen.cards.push_back(std::move(practice));
}

domain::LegacyCard readLegacyCard(const JsonReader& in) {
    in.only({"bank", "state", "balance", "transactionsSincePrint"});
    return {.bank = in.at("bank").word<domain::BankName>(),
            .state = in.at("state").word<domain::LegacyState>(),
            .balance = in.at("balance").money(),
            .transactionsSincePrint =
                static_cast<int>(in.at("transactionsSincePrint").integer(0, 1'000'000))};
}

domain::Person readPerson(const JsonReader& in) {
    const auto insured = in.at("insured").words<domain::Insurance>();
    domain::Person person{.idNumber = in.at("idNumber").idNumber(),
                          .name = in.at("name").personName(),
                          .insured = {insured.begin(), insured.end()},
                          .city = in.at("city").regionCode(),
                          .district = in.at("district").regionCode()};
    person.personalNumber = in.at("personalNumber").personalNumber();
    person.phone = in.at("phone").phoneNumber();
    person.ethnicity = in.at("ethnicity").ethnicity();
    person.birthplace = in.at("birthplace").regionCode();
    return person;
}

/// What it says besides what the file says.
void readDocument(const JsonReader& in, PracticeDocument& document) {
    in.only({"name", "validUntil"});
    if (in.has("name")) {
        document.name = in.at("name").personName().text();
    }
    if (in.has("validUntil")) {
        document.validUntil = in.at("validUntil").date();
    }
}

void readCompanion(const JsonReader& in, Citizens& citizens) {
    in.only({"role", "name", "idNumber", "validUntil"});
    const auto role = in.at("role").word<domain::RequesterRole>();
    PracticeDocument document;
    document.name = in.at("name").personName().text();
    document.idNumber = in.at("idNumber").idNumber().text();
    if (in.has("validUntil")) {
        document.validUntil = in.at("validUntil").date();
    }
    if (role == domain::RequesterRole::Holder ||
        !citizens.companions.emplace(role, std::move(document)).second) {
        in.at("role").fail("agent, guardian or officer, each once");
    }
}

Citizen readCitizen(const JsonReader& in, const std::string& regionCode) {
    in.only({"id", "holderId", "name", "idNumber", "ethnicity", "birthplace", "city", "district",
             "insured", "personalNumber", "phone", "document", "story", "cards", "legacyCard"});
    // One by one: GCC 12 destroys members of a nested initialiser twice when a later one throws.
    auto person = readPerson(in);
    Citizen citizen{.id = readId(in.at("id")), .file{.holder = std::move(person)}};
    citizen.file.id = in.at("holderId").uuid();
    citizen.story = readNames(in.at("story"));
    citizen.document = {.name = citizen.file.holder.name.text(),
                        .idNumber = citizen.file.holder.idNumber.text()};
    if (in.has("document")) {
        readDocument(in.at("document"), citizen.document);
    }
    for (const auto& card : in.at("cards").items(10)) {
        readCard(card, regionCode, citizen);
    }
    if (in.has("legacyCard")) {
        citizen.file.legacyCard = readLegacyCard(in.at("legacyCard"));
    }
    return citizen;
}

/// Everything that names one citizen or card names no other.
void expectUnique(const JsonReader& in, const Citizens& citizens) {
    std::set<std::string> seen;
    const auto once = [&](std::string_view kind, const std::string& name) {
        if (!seen.insert(std::string(kind) + name).second) {
            in.fail(std::string(kind) + name + " once");
        }
    };
    for (const auto& citizen : citizens.all) {
        once("citizen ", citizen.id);
        once("holder ", citizen.file.id.text());
        once("identity number ", citizen.file.holder.idNumber.text());
        for (std::size_t i = 0; i < citizen.cards.size(); ++i) {
            once("card ", citizen.cards[i].number.text());
            if (!citizen.cards[i].profile.empty()) {
                once("profile ", citizen.cards[i].profile);
            }
            if (citizen.file.cards[i].bankCard) {
                once("bank card ", citizen.file.cards[i].bankCard->text());
            }
        }
    }
}

PracticeWindow readWindow(const JsonReader& in) {
    in.only({"id", "kind", "bank", "city", "district"});
    domain::Window window{.kind = in.at("kind").word<domain::WindowKind>(),
                          .city = in.at("city").regionCode(),
                          .district = in.at("district").regionCode()};
    if (in.has("bank")) {
        window.bank = in.at("bank").word<domain::BankName>();
    }
    if (domain::faultOf(window)) {
        in.fail("a bank where the window is a bank's and no other, and a district of the city");
    }
    return {readId(in.at("id")), std::move(window)};
}

void readWindows(const JsonReader& in, Citizens& citizens) {
    for (const auto& each : in.items(20)) {
        auto window = readWindow(each);
        if (citizens.window(window.id) != nullptr) {
            each.fail("an id that no other window has");
        }
        citizens.windows.push_back(std::move(window));
    }
    if (citizens.windows.empty()) {
        in.fail("one window at least");
    }
}

} // namespace

Citizens readCitizens(const JsonReader& in) {
    in.only({"$schema", "schema", "region", "regionCode", "windows", "companions", "citizens"});
    expectSchema(in, 1);
    Citizens citizens{.region = readId(in.at("region"))};
    const auto code = in.at("regionCode").regionCode().text();
    readWindows(in.at("windows"), citizens);
    if (in.has("companions")) {
        for (const auto& companion : in.at("companions").items(3)) {
            readCompanion(companion, citizens);
        }
    }
    for (const auto& citizen : in.at("citizens").items()) {
        citizens.all.push_back(readCitizen(citizen, code));
    }
    expectUnique(in.at("citizens"), citizens);
    return citizens;
}

} // namespace guitai::practice
