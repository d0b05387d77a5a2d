// SPDX-License-Identifier: Apache-2.0
#include "models/batches/cells.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace guitai::batches {

namespace {

using domain::BankName;
using domain::Insurance;

constexpr std::size_t longestName = 150;
constexpr std::size_t longestNumber = 20;

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

std::unexpected<BadCell> bad(std::size_t place, const char* expected) {
    return std::unexpected(BadCell{place, expected});
}

bool isControl(char c) {
    return (c >= 0 && c < ' ') || c == 0x7F;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
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
    return number ? Cell<IdNumber>(*number)
                  : bad(place, "an identity number of 18 characters with a right check character");
}

Cell<std::string> CellReader::name(std::size_t place) const {
    const auto& text = at(place);
    const bool fits = !text.empty() && text.size() <= longestName &&
                      std::ranges::none_of(text, isControl) &&
                      std::string_view("=+-@").find(text.front()) == std::string_view::npos;
    return fits ? Cell<std::string>(text) : bad(place, "a name of at most 150 bytes");
}

Cell<std::string> CellReader::phone(std::size_t place) const {
    const auto& text = at(place);
    const bool fits = text.empty() || (text.size() >= 5 && text.size() <= longestNumber &&
                                       std::ranges::all_of(text, [](char c) {
                                           return isDigit(c) || c == ' ' || c == '+' || c == '-';
                                       }));
    return fits ? Cell<std::string>(text) : bad(place, "a telephone number, or nothing");
}

Cell<std::string> CellReader::personalNumber(std::size_t place) const {
    const auto& text = at(place);
    const bool fits = text.size() <= longestNumber && std::ranges::all_of(text, [](char c) {
                          return isDigit(c) || (c >= 'A' && c <= 'Z');
                      });
    return fits ? Cell<std::string>(text)
                : bad(place, "at most 20 digits and capital letters, or nothing");
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
    return bad(place, "a bank: ICBC, CCB, BOC, ABC, BOCOM, PSBC, RCC, HRXJ or its Chinese name");
}

Cell<RegionCode> CellReader::regionCode(std::size_t place) const {
    const auto code = RegionCode::parse(at(place));
    return code && code->known() ? Cell<RegionCode>(*code)
                                 : bad(place, "six digits of a known province");
}

Cell<std::set<Insurance>> CellReader::insurances(std::size_t place) const {
    std::set<Insurance> insured;
    for (const auto& word : wordsOf(at(place))) {
        const auto known = insuranceOf(word);
        if (!known) {
            return bad(place, "medical, pension, both, or nothing");
        }
        insured.insert(*known);
    }
    return insured;
}

} // namespace guitai::batches
