// SPDX-License-Identifier: Apache-2.0
#include "models/practice/citizen.h"

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

std::string digits(const JsonReader& in, std::size_t count) {
    const auto& text = in.text(count);
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != count || !std::ranges::all_of(text, digit)) {
        in.fail(std::to_string(count) + " digits");
    }
    return text;
}

PracticeCard readChip(const JsonReader& in, const CardNumber& number,
                      const std::string& regionCode) {
    in.only({"profile", "specVersion", "algorithm", "serial", "issued", "validUntil"});
    return {.profile = readId(in.at("profile")),
            .number = number,
            .regionCode = regionCode,
            .specVersion = readVersion(in.at("specVersion")),
            .algorithm = in.at("algorithm").word<ChipAlgorithm>(),
            .chipSerial = readSerial(in.at("serial")),
            .issued = in.at("issued").date(),
            .validUntil = in.at("validUntil").date()};
}

/// A card in the file, and the chip that goes with it. `state` is of both applications.
void readCard(const JsonReader& in, const std::string& regionCode, Citizen& citizen) {
    in.only({"number", "bank", "bankCard", "stage", "state", "pins", "replacedBy", "chip"});
    const auto state = in.at("state").word<domain::ApplicationState>();
    Card card{.number = in.at("number").cardNumber(),
              .bank = in.at("bank").word<domain::BankName>(),
              .stage = in.has("stage") ? in.at("stage").word<domain::CardStage>()
                                       : domain::CardStage::Collected,
              .social = state,
              .financial = state,
              .bankCard = in.at("bankCard").bankCardNumber()};
    if (in.has("replacedBy")) {
        card.replacedBy = in.at("replacedBy").cardNumber();
    }
    auto chip = readChip(in.at("chip"), card.number, regionCode);
    for (const auto& [name, value] : in.at("pins").members()) {
        const auto kind = domain::parseName<CredentialKind>(name);
        if (!kind) {
            value.fail("no such member; a credential's name");
        }
        auto pin = readPin(value);
        card.pins.emplace(*kind, credentialOf(value, pin));
        chip.pins.emplace(*kind, std::move(pin));
    }
    citizen.file.cards.push_back(std::move(card));
    citizen.cards.push_back(std::move(chip));
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
    return {.idNumber = in.at("idNumber").idNumber(),
            .name = in.at("name").text(50), // the chip's 30 and 20 bytes of GBK
            .insured = {insured.begin(), insured.end()},
            .city = in.at("city").regionCode(),
            .district = in.at("district").regionCode(),
            .personalNumber = in.at("personalNumber").text(20),
            .phone = in.at("phone").text(20)};
}

Citizen readCitizen(const JsonReader& in, const std::string& regionCode) {
    in.only({"id", "holderId", "name", "idNumber", "ethnicity", "birthplace", "city", "district",
             "insured", "personalNumber", "phone", "story", "cards", "legacyCard"});
    // One by one: GCC 12 destroys members of a nested initialiser twice when a later one throws.
    auto person = readPerson(in);
    Citizen citizen{.id = readId(in.at("id")), .file{.holder = std::move(person)}};
    citizen.file.id = in.at("holderId").uuid();
    citizen.ethnicity = digits(in.at("ethnicity"), 2);
    citizen.birthplace = digits(in.at("birthplace"), 6);
    citizen.story = readNames(in.at("story"));
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
            once("profile ", citizen.cards[i].profile);
            once("card ", citizen.cards[i].number.text());
            once("bank card ", citizen.file.cards[i].bankCard->text());
        }
    }
}

Citizens readCitizens(const JsonReader& in) {
    in.only({"$schema", "schema", "region", "regionCode", "citizens"});
    expectSchema(in, 1);
    Citizens citizens{.region = readId(in.at("region"))};
    const auto code = in.at("regionCode").regionCode().text();
    for (const auto& citizen : in.at("citizens").items()) {
        citizens.all.push_back(readCitizen(citizen, code));
    }
    expectUnique(in.at("citizens"), citizens);
    return citizens;
}

} // namespace

domain::HolderFile Citizen::fileOn(Date today) const {
    auto result = file;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (const auto& [kind, pin] : cards[i].pins) {
            if (pin.lockedDaysAgo) {
                result.cards[i].pins.at(kind).lockedOn =
                    Date(std::chrono::sys_days(today) - std::chrono::days(*pin.lockedDaysAgo));
            }
        }
    }
    return result;
}

const Citizen* Citizens::find(std::string_view id) const {
    const auto found = std::ranges::find(all, id, &Citizen::id);
    return found == all.end() ? nullptr : &*found;
}

const PracticeCard* Citizens::card(std::string_view profile) const {
    for (const auto& citizen : all) {
        const auto found = std::ranges::find(citizen.cards, profile, &PracticeCard::profile);
        if (found != citizen.cards.end()) {
            return &*found;
        }
    }
    return nullptr;
}

const Citizen* Citizens::holderOf(const PracticeCard& card) const {
    const auto found = std::ranges::find_if(
        all, [&](const Citizen& citizen) { return citizen.file.find(card.number) != nullptr; });
    return found == all.end() ? nullptr : &*found;
}

std::expected<Citizens, DataError> parseCitizens(std::string_view text, const std::string& file) {
    const auto document = domain::parseJson(text);
    if (!document) {
        return std::unexpected(
            DataError{file, document.error().pointer, document.error().expected});
    }
    auto citizens = domain::decoded(*document, readCitizens);
    if (!citizens) {
        return std::unexpected(
            DataError{file, citizens.error().pointer, citizens.error().expected});
    }
    return std::move(*citizens);
}

std::expected<Citizens, DataError> loadCitizens(const std::filesystem::path& practiceFolder,
                                                const std::string& region) {
    const auto file = practiceFolder / "citizens" / (region + ".json");
    const auto text = readText(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    return parseCitizens(*text, file.string());
}

} // namespace guitai::practice
