// SPDX-License-Identifier: Apache-2.0
#include "models/rules/cases/case_reading.h"

#include <algorithm>
#include <array>

namespace guitai::rules {

using namespace domain;

namespace {

constexpr std::array<std::string_view, 6> catalogueRegions = {
    "qinhuangdao", "yueyang", "chongqing", "hangzhou", "ningbo", "legacy-general"};

const Rules& regionOf(const JsonReader& in, const RulesCatalogue& catalogue) {
    const auto& id = in.text();
    if (const auto* rules = catalogue.region(id)) {
        return *rules;
    }
    const bool known = std::ranges::find(catalogueRegions, id) != catalogueRegions.end();
    std::string expected = known ? "a region whose rules are here; loaded are" : "one of";
    for (const auto* rules : catalogue.all()) {
        expected += " " + rules->region;
    }
    in.fail(expected);
}

Requester readRequester(const std::optional<JsonReader>& in) {
    Requester requester;
    for (const auto& [paper, name] : Words<Paper>::all) {
        requester.papers.insert(paper);
    }
    if (!in) {
        return requester;
    }
    in->only({"role", "papers"});
    if (const auto role = member(*in, "role")) {
        requester.role = role->word<RequesterRole>();
    }
    if (const auto papers = member(*in, "papers")) {
        const auto words = papers->words<Paper>();
        requester.papers = {words.begin(), words.end()};
    }
    return requester;
}

Window readWindow(const std::optional<JsonReader>& in, const Favourable& favourable) {
    Window window{
        .kind = favourable.place(), .city = favourable.city(), .district = favourable.city()};
    if (!in) {
        return window;
    }
    in->only({"kind", "bank", "city", "district"});
    if (const auto kind = member(*in, "kind")) {
        window.kind = kind->word<WindowKind>();
    }
    if (const auto bank = member(*in, "bank")) {
        window.bank = bank->word<BankName>();
    }
    if (const auto city = member(*in, "city")) {
        window.city = window.district = city->regionCode();
    }
    if (const auto district = member(*in, "district")) {
        window.district = district->regionCode();
    }
    return window;
}

/// The window's, else the legacy card's, else the region's first.
BankName bankOf(const Window& window, const JsonReader& in, const Rules& rules) {
    if (window.bank) {
        return *window.bank;
    }
    if (const auto file = member(in, "file")) {
        if (const auto legacy = member(*file, "legacyCard"); legacy && !legacy->isNull()) {
            if (const auto bank = member(*legacy, "bank")) {
                return bank->word<BankName>();
            }
        }
    }
    return rules.banks.value.front();
}

/// A bank's window that names no bank is the meant card's bank's.
void fillBank(Window& window, const HolderFile& file, const Request& request, BankName otherwise) {
    if (window.bank || (window.kind != WindowKind::Bank && window.kind != WindowKind::Atm &&
                        window.kind != WindowKind::AuthorisedBank)) {
        return;
    }
    const auto* card = request.card         ? file.find(*request.card)
                       : file.cards.empty() ? nullptr
                                            : &file.cards.front();
    window.bank = card == nullptr ? otherwise : card->bank;
}

RuleCase readDocument(const JsonReader& in, const RulesCatalogue& catalogue) {
    in.only({"title", "region", "at", "window", "requester", "file", "request", "expect"});
    const auto& rules = regionOf(in.at("region"), catalogue);
    auto request = readCaseRequest(in.at("request"), rules);
    request.requester = readRequester(member(in, "requester"));
    Favourable favourable{.rules = rules, .request = request};
    auto window = readWindow(member(in, "window"), favourable);
    favourable.bank = bankOf(window, in, rules);
    const auto filePart = member(in, "file");
    RuleCase result{.rules = &rules,
                    .file = readCaseFile(filePart ? &*filePart : nullptr, favourable),
                    .request = request,
                    .circumstances = {.window = std::move(window),
                                      .at = *parseTimestamp("2026-11-24T10:30:00+08:00")}};
    fillBank(result.circumstances.window, result.file, result.request, favourable.bank);
    if (const auto title = member(in, "title")) {
        result.title = title->text();
    }
    if (const auto at = member(in, "at")) {
        result.circumstances.at = at->timestamp();
    }
    if (const auto expect = member(in, "expect")) {
        result.expect = readExpectation(*expect);
    }
    return result;
}

} // namespace

RegionCode Favourable::city() const {
    return rules.cities.empty() ? *RegionCode::parse("430600") : rules.cities.front();
}

WindowKind Favourable::place() const {
    for (const auto& [key, act] : rules.acts) {
        const auto* pin = std::get_if<CredentialKind>(&key.subject);
        const bool meant = pin == nullptr || std::ranges::count(request.pins, *pin) > 0;
        if (key.procedure == request.procedure && meant && !act.places.value.empty()) {
            return act.places.value.front().kind;
        }
    }
    return WindowKind::Hrss;
}

std::expected<RuleCase, PackError> readCase(std::string_view text, const std::string& file,
                                            const RulesCatalogue& catalogue) {
    const auto named = [&](const DecodeError& error) {
        return std::unexpected(PackError{file, error.pointer, error.expected});
    };
    const auto document = parseJson(text);
    if (!document) {
        return named(document.error());
    }
    auto result =
        decoded(*document, [&](const JsonReader& in) { return readDocument(in, catalogue); });
    if (!result) {
        return named(result.error());
    }
    return std::move(*result);
}

} // namespace guitai::rules
