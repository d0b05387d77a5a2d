// SPDX-License-Identifier: Apache-2.0
#include "cardio/sscard/social_security_card.h"
#include "models/base/card_number.h"
#include "models/base/id_number.h"
#include "models/base/region_code.h"

namespace guitai::sscard {

namespace {

/// An unknown region and a wrong check character are no errors on a card (GB 11643, as old cards
/// have it).
void warnOfIdNumber(std::vector<CardWarning>& warnings, const std::string& idNumber) {
    const auto checked = IdNumber::check(idNumber);
    if (checked) {
        return;
    }
    switch (checked.error()) {
    case IdNumberFault::CheckCharacter:
        warnings.push_back(CardWarning::IdNumberCheckCharacter);
        break;
    case IdNumberFault::Region:
        warnings.push_back(CardWarning::UnknownRegion);
        break;
    case IdNumberFault::Length:
    case IdNumberFault::Character:
    case IdNumberFault::Date:
        warnings.push_back(CardWarning::IdNumberFormat);
        break;
    }
}

bool birthDateDiffers(const HolderData& holder) {
    if (!holder.birthDate || holder.idNumber.size() != 18) {
        return false;
    }
    const auto inNumber = parseCompactDate(std::string_view(holder.idNumber).substr(6, 8));
    return inNumber && *inNumber != *holder.birthDate;
}

void warnOfHolder(std::vector<CardWarning>& warnings, const HolderData& holder) {
    constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD
    warnOfIdNumber(warnings, holder.idNumber);
    if (birthDateDiffers(holder)) {
        warnings.push_back(CardWarning::BirthDateDiffers);
    }
    if (holder.name.find(replacement) != std::string::npos) {
        warnings.push_back(CardWarning::NameNotDecodable);
    }
}

} // namespace

std::optional<Generation> generationOf(const IssuerData& issuer) {
    if (issuer.specVersion.empty()) {
        return std::nullopt;
    }
    switch (issuer.specVersion.front()) { // what follows varies from card to card
    case '1':
        return Generation::First;
    case '2':
        return Generation::Second;
    case '3':
        return Generation::Third;
    default:
        return std::nullopt;
    }
}

std::vector<CardWarning> warningsFor(const IssuerData& issuer,
                                     const std::optional<HolderData>& holder, Date today) {
    std::vector<CardWarning> warnings;
    if (!CardNumber::parse(issuer.cardNumber)) {
        warnings.push_back(CardWarning::CardNumberCheckCharacter);
    }
    const auto region = RegionCode::parse(issuer.region);
    if (!region || !region->known()) {
        warnings.push_back(CardWarning::UnknownRegion);
    }
    if (issuer.validUntil && *issuer.validUntil < today) {
        warnings.push_back(CardWarning::Expired);
    }
    if (issuer.undecodableDate || (holder && holder->undecodableDate)) {
        warnings.push_back(CardWarning::DateNotDecodable);
    }
    if (holder) {
        warnOfHolder(warnings, *holder);
    }
    return warnings;
}

} // namespace guitai::sscard
