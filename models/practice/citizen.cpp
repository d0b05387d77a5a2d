// SPDX-License-Identifier: Apache-2.0
#include "models/practice/citizen.h"

#include "models/practice/read_citizens.h"

#include <algorithm>

namespace guitai::practice {

const PracticeCard* Citizen::inHand(const std::optional<CardNumber>& number) const {
    const auto card = std::ranges::find_if(cards, [&](const PracticeCard& each) {
        return !each.profile.empty() && (!number || each.number == *number);
    });
    return card == cards.end() ? nullptr : &*card;
}

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

const PracticeDocument* Citizens::document(const domain::HolderId& holder,
                                           domain::RequesterRole role) const {
    if (role == domain::RequesterRole::Holder) {
        const auto found =
            std::ranges::find(all, holder, [](const Citizen& citizen) { return citizen.file.id; });
        return found == all.end() ? nullptr : &found->document;
    }
    const auto found = companions.find(role);
    return found == companions.end() ? nullptr : &found->second;
}

const PracticeCard* Citizens::card(std::string_view profile) const {
    if (profile.empty()) {
        return nullptr;
    }
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

const domain::Window* Citizens::window(std::string_view id) const {
    const auto found = std::ranges::find(windows, id, &PracticeWindow::id);
    return found == windows.end() ? nullptr : &found->window;
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
