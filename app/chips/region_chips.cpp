// SPDX-License-Identifier: Apache-2.0
#include "app/chips/region_chips.h"

#include "cardio/keys/practice_keys.h"
#include "models/rules/rules_catalogue.h"

#include <algorithm>
#include <filesystem>

namespace guitai::app {

using namespace virtualcard;

RegionChips::RegionChips(std::shared_ptr<const practice::Citizens> citizens, domain::Rules rules)
    : citizens_(std::move(citizens))
    , rules_(std::move(rules)) {}

std::expected<RegionChips, std::string> RegionChips::load(const std::string& region) {
    auto citizens = practice::loadCitizens(practice::practiceFolder(), region);
    if (!citizens) {
        const auto& error = citizens.error();
        return std::unexpected(error.file + error.pointer + ": expected " + error.expected);
    }
    auto pack = rules::readPackFile(rules::rulesFolder() / (region + ".json"));
    if (!pack) {
        const auto& error = pack.error().front();
        return std::unexpected(error.file + error.pointer + ": expected " + error.expected);
    }
    return RegionChips(std::make_shared<const practice::Citizens>(std::move(*citizens)),
                       std::move(pack->rules));
}

std::vector<std::string> RegionChips::names() const {
    std::vector<std::string> names;
    for (const auto& citizen : citizens_->all) {
        for (const auto& card : citizen.cards) {
            if (!card.profile.empty()) {
                names.push_back(card.profile);
            }
        }
    }
    for (const auto& blank : practiceBlanks(rules_)) {
        names.push_back(blank.id);
    }
    return names;
}

std::optional<CardMemory> RegionChips::make(const std::string& name) const {
    if (const auto* card = citizens_->card(name)) {
        auto made = makePracticeCard(chipProfile(*citizens_->holderOf(*card), *card, rules_));
        return made ? std::optional(std::move(*made)) : std::nullopt;
    }
    const auto blanks = practiceBlanks(rules_);
    const auto blank = std::ranges::find(blanks, name, &PracticeBlank::id);
    if (blank == blanks.end()) {
        return std::nullopt;
    }
    auto made = makeBlank(blankProfile(*blank, rules_), keys::practiceKeys());
    return made ? std::optional(std::move(*made)) : std::nullopt;
}

std::vector<std::string> practiceRegions() {
    std::vector<std::string> regions;
    std::error_code none;
    const auto folder = practice::practiceFolder() / "citizens";
    for (const auto& file : std::filesystem::directory_iterator(folder, none)) {
        if (file.path().extension() == ".json") {
            regions.push_back(file.path().stem().string());
        }
    }
    std::ranges::sort(regions);
    return regions;
}

} // namespace guitai::app
