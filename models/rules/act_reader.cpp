// SPDX-License-Identifier: Apache-2.0
#include "models/rules/act_reader.h"

namespace guitai::rules {

using namespace domain;

namespace {

/// One scope beside the list serves every place that has none of its own.
Place readPlace(const JsonReader& in, const std::optional<Ruled<Scope>>& scope,
                const std::string& own) {
    in.only({"kind", "ownBank", "scope"});
    Place place{.kind = in.at("kind").word<WindowKind>(),
                .ownBank = in.has("ownBank") && in.at("ownBank").flag()};
    place.scope =
        scope && !in.has("scope") ? *scope : readRuled(in.at("scope"), own, readWord<Scope>);
    return place;
}

Ruled<std::vector<Place>> readPlaces(const JsonReader& in, const std::string& own) {
    in.only({"value", "scope", "source", "assumed"});
    std::optional<Ruled<Scope>> scope;
    if (in.has("scope")) {
        scope = readRuled(in.at("scope"), own, readWord<Scope>);
    }
    std::vector<Place> places;
    bool scopeUsed = false;
    for (const auto& place : in.at("value").items()) {
        places.push_back(readPlace(place, scope, own));
        scopeUsed = scopeUsed || !place.has("scope");
    }
    if (scope && !scopeUsed) {
        in.at("scope").fail("a place without a scope of its own, or no such member");
    }
    return {std::move(places), readSource(in, own)};
}

Money readFee(const JsonReader& in) {
    return in.amount();
}

} // namespace

ActReader::ActReader(const JsonReader& pack, std::string own)
    : own_(std::move(own))
    , defaults_(pack.has("actDefaults") ? std::optional(pack.at("actDefaults")) : std::nullopt)
    , papers_(pack, "paperSets", own_,
              [this](const JsonReader& in) { return readRuled(in, own_, readPapers); })
    , askers_(pack, "askerSets", own_,
              [this](const JsonReader& in) {
                  return readRuled(in, own_, [this](const JsonReader& list) {
                      return list.list([this](const JsonReader& a) { return readAsker(a); });
                  });
              })
    , places_(pack, "placeSets", own_,
              [this](const JsonReader& in) { return readPlaces(in, own_); }) {
    if (defaults_) {
        defaults_->only({"approval", "fee", "workingDays", "offline", "authorisationMinutes",
                         "workingHoursOnly", "proofs"});
    }
}

Asker ActReader::readAsker(const JsonReader& in) {
    in.only({"role", "wardsOnly", "at", "papers"});
    return {.role = in.at("role").word<RequesterRole>(),
            .wardsOnly = in.has("wardsOnly") && in.at("wardsOnly").flag(),
            .papers = papers_.take(in.at("papers")),
            .at = in.has("at") ? in.at("at").words<WindowKind>() : std::vector<WindowKind>()};
}

JsonReader ActReader::valueOf(const JsonReader& act, std::string_view name) {
    if (act.has(name) || !defaults_ || !defaults_->has(name)) {
        return act.at(name);
    }
    usedDefaults_.emplace(name);
    return defaults_->at(name);
}

ActRules ActReader::read(const JsonReader& act) {
    act.only({"places", "askers", "approval", "fee", "workingDays", "offline",
              "authorisationMinutes", "workingHoursOnly", "proofs"});
    return {.places = places_.take(act.at("places")),
            .askers = askers_.take(act.at("askers")),
            .approval = readRuled(valueOf(act, "approval"), own_, readFlag),
            .fee = readRuled(valueOf(act, "fee"), own_, readFee),
            .workingDays = readRuledNumber(valueOf(act, "workingDays"), own_, 1'000),
            .offline = readRuled(valueOf(act, "offline"), own_, readFlag),
            .authorisationMinutes =
                readRuledNumber(valueOf(act, "authorisationMinutes"), own_, 1'440),
            .workingHoursOnly = readRuled(valueOf(act, "workingHoursOnly"), own_, readFlag),
            .proofs = readRuled(valueOf(act, "proofs"), own_, readWords<CredentialKind>)};
}

void ActReader::checkUsed() const {
    places_.checkUsed();
    askers_.checkUsed();
    papers_.checkUsed();
    if (!defaults_) {
        return;
    }
    for (const auto& [name, value] : defaults_->members()) {
        if (!usedDefaults_.contains(name)) {
            value.fail("a default that some act has, or no such member");
        }
    }
}

} // namespace guitai::rules
