// SPDX-License-Identifier: Apache-2.0
#include "models/domain/json.h"

#include <algorithm>

namespace guitai::domain {

void JsonReader::fail(std::string expected) const {
    throw DecodeError{pointer_, std::move(expected)};
}

void JsonReader::expectObject() const {
    if (!value_->is_object()) {
        fail("an object");
    }
}

void JsonReader::only(std::initializer_list<std::string_view> names) const {
    for (const auto& [name, member] : members()) {
        if (std::ranges::find(names, name) == names.end()) {
            std::string known = "no such member; known are";
            for (const auto& each : names) {
                known.append(" ").append(each);
            }
            member.fail(std::move(known));
        }
    }
}

bool JsonReader::has(std::string_view name) const {
    expectObject();
    return value_->contains(name);
}

std::vector<JsonReader> JsonReader::items(std::size_t atMost) const {
    if (!value_->is_array() || value_->size() > atMost) {
        fail("an array of at most " + std::to_string(atMost));
    }
    std::vector<JsonReader> result;
    for (std::size_t i = 0; i < value_->size(); ++i) {
        result.emplace_back((*value_)[i], pointer_ + "/" + std::to_string(i));
    }
    return result;
}

const std::string& JsonReader::text(std::size_t atMost) const {
    const auto* text = value_->get_ptr<const std::string*>();
    if (text == nullptr || text->size() > atMost || text->find('\0') != std::string::npos) {
        fail("a text of at most " + std::to_string(atMost) + " bytes");
    }
    return *text;
}

bool JsonReader::flag() const {
    if (!value_->is_boolean()) {
        fail("true or false");
    }
    return value_->get<bool>();
}

std::int64_t JsonReader::integer(std::int64_t least, std::int64_t most) const {
    const bool fits =
        value_->is_number_integer() &&
        !(value_->is_number_unsigned() && value_->get<std::uint64_t>() > std::uint64_t{INT64_MAX});
    if (!fits || value_->get<std::int64_t>() < least || value_->get<std::int64_t>() > most) {
        fail("a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return value_->get<std::int64_t>();
}

IdNumber JsonReader::idNumber() const {
    auto parsed = IdNumber::parse(text());
    if (!parsed || parsed->text() != text()) {
        fail("an identity number of 18 characters with a right check character");
    }
    return *parsed;
}

CardNumber JsonReader::cardNumber() const {
    auto parsed = CardNumber::parse(text());
    if (!parsed || parsed->text() != text()) {
        fail("a card number of nine characters with a right check character");
    }
    return *parsed;
}

BankCardNumber JsonReader::bankCardNumber() const {
    auto parsed = BankCardNumber::parse(text());
    if (!parsed || parsed->text() != text()) {
        fail("a bank card number of 16 to 19 digits with a right check digit");
    }
    return *parsed;
}

PersonName JsonReader::personName() const {
    auto parsed = PersonName::parse(text());
    if (!parsed) {
        fail("a person's name that a card can bear");
    }
    return *parsed;
}

std::optional<PersonalNumber> JsonReader::personalNumber() const {
    if (text().empty()) {
        return std::nullopt;
    }
    auto parsed = PersonalNumber::parse(text());
    if (!parsed) {
        fail("6 to 20 digits and capital letters, the last six digits, or nothing");
    }
    return *parsed;
}

std::optional<PhoneNumber> JsonReader::phoneNumber() const {
    if (text().empty()) {
        return std::nullopt;
    }
    auto parsed = PhoneNumber::parse(text());
    if (!parsed) {
        fail("a telephone number like 13900000000 or 0730-8000000, or nothing");
    }
    return *parsed;
}

Ethnicity JsonReader::ethnicity() const {
    auto parsed = Ethnicity::parse(text());
    if (!parsed) {
        fail("two digits of GB/T 3304");
    }
    return *parsed;
}

RegionCode JsonReader::regionCode() const {
    auto parsed = RegionCode::parse(text());
    if (!parsed || !parsed->known()) {
        fail("a six-digit code of a known province");
    }
    return *parsed;
}

Date JsonReader::date() const {
    const auto parsed = parseDate(text());
    if (!parsed) {
        fail("a date like 2026-11-22");
    }
    return *parsed;
}

Timestamp JsonReader::timestamp() const {
    const auto parsed = parseTimestamp(text());
    if (!parsed) {
        fail("a time like 2026-11-24T10:30:00+08:00");
    }
    return *parsed;
}

Uuid JsonReader::uuid() const {
    const auto parsed = Uuid::parse(text());
    if (!parsed) {
        fail("a UUID");
    }
    return *parsed;
}

namespace {

constexpr std::int64_t mostMoney = 1'000'000'000'000'000; // ten thousand million yuan

} // namespace

Money JsonReader::money() const {
    return Money(integer(-mostMoney, mostMoney));
}

Money JsonReader::amount() const {
    return Money(integer(0, mostMoney));
}

} // namespace guitai::domain
