// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/day/crowd.h"

#include "models/base/id_number.h"
#include "tests/bench/made_up_people.h"
#include "tests/support/played_work.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <stdexcept>

namespace guitai::bench {

using nlohmann::json;

namespace {

std::string padded(std::size_t number, std::size_t width) {
    auto digits = std::to_string(number);
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return digits;
}

/// Of the same place, birthday and sex.
std::string idNumberLike(const std::string& number, std::size_t which) {
    constexpr std::size_t untilBirth = 14;
    constexpr std::size_t most = 1000;
    const bool odd = (number.at(16) - '0') % 2 == 1;
    const auto first =
        number.substr(0, untilBirth) + padded((200 + 2 * which + (odd ? 1 : 0)) % most, 3);
    for (const char check : std::string("0123456789X")) {
        if (IdNumber::parse(first + check)) {
            return first + check;
        }
    }
    throw std::logic_error("no identity number");
}

/// Numbers that nobody else has.
class Numbers {
public:
    std::string card(const std::string& before) {
        auto& number = cards_[before];
        if (number.empty()) {
            number = people_.cardNumber(next_++).text();
        }
        return number;
    }

    std::string bankCard() { return people_.bankCard(next_++).text(); }

    std::size_t next() { return next_++; }

    void nextPerson() { cards_.clear(); }

private:
    MadeUpPeople people_{100'000};
    std::size_t next_ = 1;
    std::map<std::string, std::string> cards_{}; ///< of one person
};

void renumber(json& card, Numbers& numbers, std::size_t which) {
    for (const char* member : {"number", "replacedBy"}) {
        if (card.contains(member)) {
            card[member] = numbers.card(card.at(member).get<std::string>());
        }
    }
    if (card.contains("bankCard")) {
        card["bankCard"] = numbers.bankCard();
    }
    if (card.contains("chip")) {
        card["chip"]["profile"] =
            card.at("chip").at("profile").get<std::string>() + "-" + std::to_string(which);
        card["chip"]["serial"] = padded(numbers.next(), 8);
    }
}

json like(const json& citizen, Numbers& numbers, std::size_t which) {
    constexpr std::size_t lastGroup = 24; // of a UUID
    auto other = citizen;
    numbers.nextPerson();
    other["id"] = citizen.at("id").get<std::string>() + "-" + std::to_string(which);
    other["holderId"] =
        citizen.at("holderId").get<std::string>().substr(0, lastGroup) + padded(70'000 + which, 12);
    other["idNumber"] = idNumberLike(citizen.at("idNumber").get<std::string>(), which);
    other["personalNumber"] = "43069" + padded(which, 5);
    for (auto& card : other.at("cards")) {
        renumber(card, numbers, which);
    }
    return other;
}

/// Blanks are few, and all in the drawer.
bool needsABlank(const json& play) {
    return std::ranges::any_of(play.at("acts"),
                               [](const json& act) { return act.contains("inReader"); });
}

} // namespace

std::vector<Customer> makeCrowd(const std::filesystem::path& from,
                                const std::filesystem::path& folder, const std::string& region,
                                std::size_t people) {
    std::filesystem::copy(from, folder, std::filesystem::copy_options::recursive);
    const auto file = folder / "citizens" / (region + ".json");
    auto data = json::parse(std::ifstream(file));
    std::map<std::string, json> citizens;
    for (const auto& citizen : data.at("citizens")) {
        citizens[citizen.at("id").get<std::string>()] = citizen;
    }
    auto plays = support::playsOf(region).get<std::vector<json>>();
    std::erase_if(plays, needsABlank);
    Numbers numbers;
    std::vector<Customer> crowd;
    for (std::size_t i = 0; i < people; ++i) {
        const auto& play = plays.at(i % plays.size());
        auto citizen = like(citizens.at(play.at("citizen").get<std::string>()), numbers, i);
        crowd.push_back({citizen.at("id").get<std::string>(), play});
        data["citizens"].push_back(std::move(citizen));
    }
    std::ofstream(file) << data.dump();
    return crowd;
}

} // namespace guitai::bench
