// SPDX-License-Identifier: Apache-2.0
#include "app/chips/practice_chips.h"

#include <algorithm>

namespace guitai::app {

using namespace virtualcard;

namespace {

CardVersion versionOf(const practice::PracticeCard& card) {
    switch (card.specVersion.front()) {
    case '1':
        return CardVersion::First;
    case '3':
        return CardVersion::Third;
    default:
        return CardVersion::Second;
    }
}

/// A PIN that nobody knows: random, and forgotten at once.
SecretPin unknownPin() {
    SecretPin pin;
    while (!pin.complete()) {
        std::uint8_t value = 0;
        fillRandom({&value, 1});
        if (value < 250) { // 250: no digit comes oftener than another
            pin.push(static_cast<std::uint8_t>(value % 10));
        }
    }
    return pin;
}

/// What a chip counts to where its region names no limit: none of them counts for ever.
constexpr int silentLimit = 15;

ChipLimits limitsOf(const std::string& region, const domain::Rules& rules) {
    ChipLimits limits;
    limits.region = region;
    if (const auto* social = rules.credential(domain::CredentialKind::Social)) {
        limits.pinLimit = social->limit.value ? social->limit.value->wrong : silentLimit;
        limits.initialPin = social->initial.value.digits;
    }
    return limits;
}

} // namespace

std::vector<PracticeBlank> practiceBlanks(const domain::Rules& rules) {
    const bool makes = !rules.cities.empty() && !rules.instantIssueAt.value.empty() &&
                       rules.credential(domain::CredentialKind::Social) != nullptr;
    if (!makes) {
        return {};
    }
    constexpr std::uint8_t howMany = 5;
    std::vector<PracticeBlank> blanks;
    for (std::uint8_t i = 1; i <= howMany; ++i) {
        blanks.push_back({"blank-" + std::to_string(i), {0, 0, 0x90, i}});
    }
    return blanks;
}

CardProfile chipProfile(const practice::Citizen& citizen, const practice::PracticeCard& card,
                        const domain::Rules& rules) {
    const auto& person = citizen.file.holder;
    CardProfile profile;
    profile.version = versionOf(card);
    profile.algorithm = card.algorithm == practice::ChipAlgorithm::Sm4
                            ? cardio::Algorithm::Sm4
                            : cardio::Algorithm::TripleDes;
    profile.limits = limitsOf(card.regionCode, rules);
    profile.holder = {.idNumber = person.idNumber.text(),
                      .name = person.name.text(),
                      .sex = person.idNumber.male() ? "1" : "2",
                      .ethnicity = person.ethnicity ? person.ethnicity->code() : std::string(),
                      .birthplace = person.birthplace ? person.birthplace->text() : std::string(),
                      .birthDate = person.idNumber.birthDate()};
    profile.cardNumber = card.number.text();
    profile.chipSerial = card.chipSerial;
    profile.issued = card.issued;
    profile.validUntil = card.validUntil;
    const auto pin = card.pins.find(domain::CredentialKind::Social);
    const bool known = pin != card.pins.end() && pin->second.value;
    profile.pin = known ? pin->second.value->clone() : unknownPin();
    if (pin != card.pins.end() && pin->second.wrong > 0) {
        profile.triesLeft = std::max(0, profile.limits.pinLimit - pin->second.wrong);
    }
    return profile;
}

CardProfile blankProfile(const PracticeBlank& blank, const domain::Rules& rules) {
    CardProfile profile;
    profile.limits = limitsOf(rules.cities.front().text(), rules);
    profile.chipSerial = blank.chipSerial;
    auto initial = SecretPin::fromPublished(profile.limits.initialPin);
    // Where the region names none: the general one (P2, assumed).
    profile.pin = initial ? std::move(*initial) : SecretPin::fromPublished("123456").value();
    return profile;
}

} // namespace guitai::app
