// SPDX-License-Identifier: Apache-2.0
#include "app/desk/practice_drawer.h"

#include "cardio/keys/practice_keys.h"
#include "cardio/virtual/state_file.h"

#include <algorithm>
#include <system_error>

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

ChipLimits limitsOf(const practice::PracticeCard& card, const domain::Rules& rules) {
    ChipLimits limits;
    limits.region = card.regionCode;
    if (const auto* social = rules.credential(domain::CredentialKind::Social)) {
        limits.pinLimit = social->limit.value ? social->limit.value->wrong : silentLimit;
        limits.initialPin = social->initial.value.digits;
    }
    return limits;
}

/// As its maker sends it: with the keys and the initial PIN of the region that ordered it.
CardProfile blankProfile(const PracticeBlank& blank, const domain::Rules& rules) {
    CardProfile profile;
    const auto* social = rules.credential(domain::CredentialKind::Social);
    const auto& limit = social->limit.value;
    profile.limits = {.region = rules.cities.front().text(),
                      .pinLimit = limit ? limit->wrong : silentLimit,
                      .initialPin = social->initial.value.digits};
    profile.chipSerial = blank.chipSerial;
    auto initial = SecretPin::fromPublished(profile.limits.initialPin);
    // Where the region names none: the general one (P2, assumed).
    profile.pin = initial ? std::move(*initial) : SecretPin::fromPublished("123456").value();
    return profile;
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
    profile.limits = limitsOf(card, rules);
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

PracticeDrawer::PracticeDrawer(std::shared_ptr<const practice::Citizens> citizens,
                               domain::Rules rules, std::filesystem::path folder)
    : citizens_(std::move(citizens))
    , rules_(std::move(rules))
    , folder_(std::move(folder))
    , readers_(std::make_shared<VirtualReaderProvider>()) {
    readers_->addReader(practiceReader);
}

std::vector<procedure::DrawerCard> PracticeDrawer::cards() const {
    std::vector<procedure::DrawerCard> cards;
    for (const auto& citizen : citizens_->all) {
        const auto& person = citizen.file.holder;
        const auto before = cards.size();
        for (const auto& card : citizen.cards) {
            if (!card.profile.empty()) {
                cards.push_back({card.profile, person.name.text(), person.idNumber.text(),
                                 card.number.text(), citizen.story});
            }
        }
        if (cards.size() == before) {
            cards.push_back({{}, person.name.text(), person.idNumber.text(), {}, citizen.story});
        }
    }
    const domain::Names story{"空白卡，当场制卡用。", "空白卡，當場製卡用。",
                              "A blank, to make a card of at the counter."};
    for (const auto& blank : practiceBlanks(rules_)) {
        cards.push_back({blank.id, "空白卡 " + blank.serial(), {}, {}, story});
    }
    return cards;
}

std::optional<CardMemory> PracticeDrawer::fresh(const std::string& id) const {
    if (const auto* card = citizens_->card(id)) {
        auto made = makePracticeCard(chipProfile(*citizens_->holderOf(*card), *card, rules_));
        return made ? std::optional(std::move(*made)) : std::nullopt;
    }
    const auto blanks = practiceBlanks(rules_);
    const auto blank = std::ranges::find(blanks, id, &PracticeBlank::id);
    if (blank == blanks.end()) {
        return std::nullopt;
    }
    auto made = makeBlank(blankProfile(*blank, rules_), keys::practiceKeys());
    return made ? std::optional(std::move(*made)) : std::nullopt;
}

std::shared_ptr<VirtualCard> PracticeDrawer::take(const std::string& id) const {
    auto made = fresh(id);
    if (!made) {
        return nullptr;
    }
    std::error_code ignored;
    std::filesystem::create_directories(folder_, ignored); // saving tells if it could not
    const auto path = folder_ / (id + ".json");
    const auto keep = [path](const CardMemory& memory) { return saveState(path, memory); };
    if (auto kept = loadState(path)) {
        return std::make_shared<VirtualCard>(std::move(*kept), keep);
    }
    if (!saveState(path, *made)) {
        return nullptr;
    }
    return std::make_shared<VirtualCard>(std::move(*made), keep);
}

bool PracticeDrawer::insert(const std::string& id) {
    auto card = take(id);
    if (!card) {
        return false;
    }
    inserted_ = id;
    return readers_->insert(practiceReader, std::move(card));
}

void PracticeDrawer::remove() {
    inserted_.clear();
    readers_->remove(practiceReader);
}

} // namespace guitai::app
