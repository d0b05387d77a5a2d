// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practice_chips.h"

#include "app/chips/region_chips.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>

namespace guitai::support {

using namespace virtualcard;

namespace {

const app::RegionChips& yueyang() {
    static const auto chips = [] {
        auto loaded = app::RegionChips::load("yueyang");
        if (!loaded) {
            std::cerr << loaded.error() << '\n';
            std::abort();
        }
        return std::move(*loaded);
    }();
    return chips;
}

const practice::PracticeCard& cardOf(PracticeCard which) {
    const auto& names = practiceCardNames();
    const auto found = std::ranges::find(names, which, &PracticeCardName::card);
    return *yueyang().citizens().card(found->name);
}

} // namespace

const std::vector<PracticeCardName>& practiceCardNames() {
    static const std::vector<PracticeCardName> names{
        {PracticeCard::New, "new"},       {PracticeCard::Active, "active"},
        {PracticeCard::Locked, "locked"}, {PracticeCard::LostPin, "lost-pin"},
        {PracticeCard::V1, "v1"},         {PracticeCard::V3Sm4, "v3-sm4"},
    };
    return names;
}

ChipLimits yueyangLimits() {
    return practiceProfile(PracticeCard::New, {}).limits;
}

CardProfile practiceProfile(PracticeCard card, const ChipLimits& limits) {
    const auto& its = cardOf(card);
    auto profile = app::chipProfile(*yueyang().citizens().holderOf(its), its, yueyang().rules());
    if (!limits.region.empty()) {
        profile.limits = limits;
    }
    return profile;
}

std::optional<SecretPin> publishedPin(PracticeCard card) {
    const auto& pin = cardOf(card).pins.at(domain::CredentialKind::Social);
    return pin.value ? std::optional(pin.value->clone()) : std::nullopt;
}

} // namespace guitai::support
