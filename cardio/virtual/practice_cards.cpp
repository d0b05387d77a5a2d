// SPDX-License-Identifier: Apache-2.0
#include "cardio/virtual/practice_cards.h"

#include <algorithm>

namespace guitai::virtualcard {

using namespace std::chrono;

namespace {

struct Person {
    std::string_view idNumber;
    std::string_view name;
    std::string_view sex;
    std::string_view birthplace;
    Date birthDate;
    std::string_view cardNumber;
    std::array<std::uint8_t, 4> chipSerial;
};

/// Names such as examples have; identity numbers with valid check characters.
Person personOf(PracticeCard card) {
    switch (card) {
    case PracticeCard::New:
        return {"430602199003071012", "张三",      "1",         "430602",
                1990y / March / 7,    "N00000016", {0, 0, 0, 1}};
    case PracticeCard::Active:
        return {"430602198506151028", "李四",      "2",         "430602",
                1985y / June / 15,    "A0000002X", {0, 0, 0, 2}};
    case PracticeCard::Locked:
        return {"430621197809201031",   "王五",      "1",         "430621",
                1978y / September / 20, "L00000038", {0, 0, 0, 3}};
    case PracticeCard::LostPin:
        return {"430602199511112044",  "赵六",      "2",         "430602",
                1995y / November / 11, "P00000045", {0, 0, 0, 4}};
    case PracticeCard::V1:
        return {"430681195804021055", "钱七",      "1",         "430681",
                1958y / April / 2,    "E00000053", {0, 0, 0, 5}};
    case PracticeCard::V3Sm4:
        return {"430602200002292062",  "孙八",      "2",         "430602",
                2000y / February / 29, "T00000060", {0, 0, 0, 6}};
    }
    return {};
}

/// PINs that this project publishes; nobody's secret.
std::string_view pinText(PracticeCard card) {
    switch (card) {
    case PracticeCard::V1:
        return "135792";
    case PracticeCard::V3Sm4:
        return "975318";
    case PracticeCard::Active:
    case PracticeCard::Locked:
        return "246810";
    case PracticeCard::New:
    case PracticeCard::LostPin:
        break;
    }
    return {};
}

SecretPin randomPin() {
    SecretPin pin;
    SecretBytes byte(1);
    while (!pin.complete()) {
        fillRandom(byte.span());
        if (byte.data()[0] < 250) { // every digit equally likely
            pin.push(byte.data()[0] % 10);
        }
    }
    return pin;
}

} // namespace

const std::vector<PracticeCardName>& practiceCardNames() {
    static const std::vector<PracticeCardName> names{
        {PracticeCard::New, "new"},       {PracticeCard::Active, "active"},
        {PracticeCard::Locked, "locked"}, {PracticeCard::LostPin, "lost-pin"},
        {PracticeCard::V1, "v1"},         {PracticeCard::V3Sm4, "v3-sm4"},
    };
    return names;
}

std::optional<PracticeCard> practiceCardNamed(std::string_view name) {
    const auto& names = practiceCardNames();
    const auto found = std::ranges::find(names, name, &PracticeCardName::name);
    return found == names.end() ? std::nullopt : std::optional(found->card);
}

std::optional<SecretPin> publishedPin(PracticeCard card, const ChipLimits& limits) {
    if (card == PracticeCard::LostPin) {
        return std::nullopt;
    }
    return SecretPin::fromPublished(card == PracticeCard::New ? limits.initialPin : pinText(card));
}

CardProfile practiceProfile(PracticeCard card, const ChipLimits& limits) {
    const auto person = personOf(card);
    CardProfile profile{
        .limits = limits,
        .holder = {.idNumber = std::string(person.idNumber),
                   .name = std::string(person.name),
                   .sex = std::string(person.sex),
                   .ethnicity = "01",
                   .birthplace = std::string(person.birthplace),
                   .birthDate = person.birthDate},
        .cardNumber = std::string(person.cardNumber),
        .chipSerial = person.chipSerial,
        .issued = 2024y / May / 20,
        .validUntil = 2034y / May / 20,
    };
    auto pin = publishedPin(card, limits);
    profile.pin = pin ? std::move(*pin) : card == PracticeCard::LostPin ? randomPin() : SecretPin();
    switch (card) {
    case PracticeCard::Locked:
        profile.triesLeft = 0;
        break;
    case PracticeCard::V1:
        profile.version = CardVersion::First;
        break;
    case PracticeCard::V3Sm4:
        profile.version = CardVersion::Third;
        profile.algorithm = cardio::Algorithm::Sm4;
        break;
    case PracticeCard::New:
    case PracticeCard::Active:
    case PracticeCard::LostPin:
        break;
    }
    return profile;
}

ChipLimits yueyangLimits() {
    return {.region = "430600", .pinLimit = 5, .initialPin = "666666"};
}

std::optional<ChipLimits> limitsOfRegion(std::string_view name) {
    if (name == "yueyang") {
        return yueyangLimits();
    }
    return std::nullopt;
}

} // namespace guitai::virtualcard
