// SPDX-License-Identifier: Apache-2.0
#include "models/batches/cells.h"

#include <array>
#include <string_view>
#include <utility>

namespace guitai::batches {

namespace {

using domain::BankName;
using domain::Insurance;

constexpr std::array<std::pair<std::string_view, BankName>, 8> bankNames{{
    {"工商银行", BankName::Icbc},
    {"建设银行", BankName::Ccb},
    {"中国银行", BankName::Boc},
    {"农业银行", BankName::Abc},
    {"交通银行", BankName::Bocom},
    {"邮储银行", BankName::Psbc},
    {"农村信用社", BankName::Rcc},
    {"华融湘江银行", BankName::Hrxj},
}};

std::unexpected<BadCell> bad(std::size_t place, Wanted expected) {
    return std::unexpected(BadCell{place, expected});
}

std::optional<Insurance> insuranceOf(std::string_view word) {
    if (word == "医疗") {
        return Insurance::Medical;
    }
    return word == "养老" ? Insurance::Pension : domain::parseName<Insurance>(word);
}

/// The words between semicolons, spaces or 、.
std::vector<std::string> wordsOf(std::string text) {
    constexpr std::string_view comma = "、";
    for (auto at = text.find(comma); at != std::string::npos; at = text.find(comma)) {
        text.replace(at, comma.size(), ";");
    }
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == ';' || c == ' ') {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    std::erase(words, "");
    return words;
}

} // namespace

Cell<IdNumber> CellReader::idNumber(std::size_t place) const {
    auto text = at(place);
    if (!text.empty() && text.back() == 'x') {
        text.back() = 'X';
    }
    const auto number = IdNumber::parse(text);
    return number ? Cell<IdNumber>(*number) : bad(place, Wanted::IdNumber);
}

Cell<PersonName> CellReader::name(std::size_t place) const {
    const auto name = PersonName::typed(at(place));
    return name ? Cell<PersonName>(*name) : bad(place, Wanted::Name);
}

Cell<std::optional<PhoneNumber>> CellReader::phone(std::size_t place) const {
    if (at(place).empty()) {
        return std::nullopt;
    }
    const auto number = PhoneNumber::typed(at(place));
    return number ? Cell<std::optional<PhoneNumber>>(*number) : bad(place, Wanted::Phone);
}

Cell<std::optional<PersonalNumber>> CellReader::personalNumber(std::size_t place) const {
    if (at(place).empty()) {
        return std::nullopt;
    }
    const auto number = PersonalNumber::parse(at(place));
    return number ? Cell<std::optional<PersonalNumber>>(*number)
                  : bad(place, Wanted::PersonalNumber);
}

Cell<std::optional<Ethnicity>> CellReader::ethnicity(std::size_t place) const {
    const auto known = Ethnicity::typed(at(place));
    return known || at(place).empty() ? Cell<std::optional<Ethnicity>>(known)
                                      : bad(place, Wanted::Ethnicity);
}

Cell<std::optional<RegionCode>> CellReader::birthplace(std::size_t place) const {
    if (at(place).empty()) {
        return std::nullopt;
    }
    const auto code = regionCode(place);
    return code ? Cell<std::optional<RegionCode>>(*code) : std::unexpected(code.error());
}

Cell<std::optional<BankName>> CellReader::bank(std::size_t place) const {
    const auto& text = at(place);
    if (text.empty()) {
        return std::nullopt;
    }
    const auto known = domain::parseName<BankName>(text);
    for (const auto& [name, value] : bankNames) {
        const auto whole = std::string("中国") + std::string(name);
        if (known || text == name || text == whole) {
            return known ? known : std::optional(value);
        }
    }
    return bad(place, Wanted::Bank);
}

Cell<RegionCode> CellReader::regionCode(std::size_t place) const {
    const auto code = RegionCode::parse(at(place));
    return code && code->known() ? Cell<RegionCode>(*code) : bad(place, Wanted::RegionCode);
}

Cell<std::set<Insurance>> CellReader::insurances(std::size_t place) const {
    std::set<Insurance> insured;
    for (const auto& word : wordsOf(at(place))) {
        const auto known = insuranceOf(word);
        if (!known) {
            return bad(place, Wanted::Insurances);
        }
        insured.insert(*known);
    }
    return insured;
}

} // namespace guitai::batches
