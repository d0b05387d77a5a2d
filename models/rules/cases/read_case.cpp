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
    requester.papers = everyOf<Paper>();
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

Window readWindow(const std::optional<JsonReader>& in, WindowKind usual, const RegionCode& own) {
    Window window{.kind = usual, .city = own, .district = own};
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

bool ofLegacyCard(Procedure procedure) {
    return procedure == Procedure::IssueLossNotice || procedure == Procedure::ClearLegacyAccount ||
           procedure == Procedure::IssueClearanceNotice ||
           procedure == Procedure::PrintTransactions;
}

/// A bank's window that names no bank is the meant card's bank's.
void fillBank(Window& window, const HolderFile& file, const Request& request, BankName otherwise) {
    if (window.bank || (window.kind != WindowKind::Bank && window.kind != WindowKind::Atm &&
                        window.kind != WindowKind::AuthorisedBank)) {
        return;
    }
    if (ofLegacyCard(request.procedure) && file.legacyCard) {
        window.bank = file.legacyCard->bank;
        return;
    }
    const auto* card = request.card         ? file.find(*request.card)
                       : file.cards.empty() ? nullptr
                                            : &file.cards.front();
    window.bank = card == nullptr ? otherwise : card->bank;
}

/// A window that names no district is in the holder's, where that is in its city.
void fillDistrict(Window& window, const std::optional<JsonReader>& in, const HolderFile& file) {
    if (!(in && in->has("district")) && file.holder.district.sameCity(window.city)) {
        window.district = file.holder.district;
    }
}

/// What the file has to know of the request before the request can be read whole.
std::optional<ReplaceReason> reasonOf(const JsonReader& request, Procedure procedure) {
    if (procedure != Procedure::Replace) {
        return std::nullopt;
    }
    const auto reason = member(request, "reason");
    return reason ? reason->word<ReplaceReason>() : ReplaceReason::Lost;
}

RuleCase readValueCase(const JsonReader& in, const Rules& rules) {
    in.only({"title", "region", "expect"});
    const Request nothing;
    return {
        .title = member(in, "title") ? in.at("title").text() : "",
        .ofValues = true,
        .rules = &rules,
        .file = readCaseFile(nullptr, {.rules = rules, .request = nothing}),
        .circumstances = {.window = readWindow({}, {},
                                               rules.cities.empty() ? *RegionCode::parse("430600")
                                                                    : rules.cities.front())},
        .expect = readExpectedValues(in.at("expect"))};
}

RuleCase readDocument(const JsonReader& in, const RulesCatalogue& catalogue) {
    const auto& rules = regionOf(in.at("region"), catalogue);
    if (!in.has("request")) {
        return readValueCase(in, rules);
    }
    in.only({"title", "region", "at", "window", "requester", "file", "request", "expect"});
    auto request = readCaseRequest(in.at("request"), rules);
    request.requester = readRequester(member(in, "requester"));
    const auto at = member(in, "at");
    Favourable favourable{.rules = rules,
                          .request = request,
                          .reason = reasonOf(in.at("request"), request.procedure),
                          .at =
                              at ? at->timestamp() : *parseTimestamp("2026-11-24T10:30:00+08:00")};
    const auto windowPart = member(in, "window");
    auto window = readWindow(windowPart, usualPlace(in, request, rules), favourable.city());
    favourable.bank = bankOf(window, in, rules);
    favourable.windowBank = window.bank;
    const auto filePart = member(in, "file");
    RuleCase result{.rules = &rules,
                    .file = readCaseFile(filePart ? &*filePart : nullptr, favourable),
                    .request = request,
                    .circumstances = {.window = std::move(window),
                                      .at = favourable.at,
                                      .approved = true,
                                      .operation = Uuid::v7(favourable.at)}};
    fillBank(result.circumstances.window, result.file, result.request, favourable.bank);
    fillDistrict(result.circumstances.window, windowPart, result.file);
    result.request.asked = readAsked(in.at("request"), result, favourable.bank);
    if (const auto title = member(in, "title")) {
        result.title = title->text();
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
