// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/open_card.h"

#include "cardio/sscard/environment_records.h"

#include <algorithm>

namespace guitai::procedure {

using cardio::CardError;
using cardio::CardFault;

namespace {

std::string pickReader(const CardDesk& desk) {
    if (!desk.reader.empty()) {
        return desk.reader;
    }
    const auto snapshot = desk.readers->snapshot();
    const auto holdsCard = [](const cardio::ReaderState& reader) {
        return reader.presence != cardio::CardPresence::Empty;
    };
    const auto at = std::ranges::find_if(snapshot.readers, holdsCard);
    if (at != snapshot.readers.end()) {
        return at->name;
    }
    return snapshot.readers.empty() ? std::string() : snapshot.readers.front().name;
}

std::expected<std::unique_ptr<cardio::CardSession>, CardError> connect(const CardDesk& desk,
                                                                       std::string& reader) {
    reader = pickReader(desk);
    if (reader.empty()) {
        const auto snapshot = desk.readers->snapshot();
        if (snapshot.accessDenied) {
            return std::unexpected(CardError{CardFault::AccessDenied, "list readers"});
        }
        const auto fault =
            snapshot.serviceAvailable ? CardFault::NoReader : CardFault::ServiceUnavailable;
        return std::unexpected(CardError{fault, "list readers"});
    }
    return desk.readers->connect(reader);
}

/// Of a city that is served here, or issued by its province. A code that is no code is an old
/// card's: its number decides.
bool servedHere(const std::string& region, const std::vector<RegionCode>& cities) {
    const auto code = RegionCode::parse(region);
    if (!code || !code->known() || cities.empty()) {
        return true;
    }
    const bool provinces = code->text().ends_with("0000");
    return std::ranges::any_of(cities, [&](const RegionCode& city) {
        return provinces ? city.sameProvince(*code) : city.sameCity(*code);
    });
}

/// In practice none but cards with the practice key, at a real counter none with it. Internal
/// authentication tells nothing secret and costs no try.
std::expected<void, CardError> checkKind(const CardDesk& desk, cardio::CardSession& session,
                                         sscard::SocialSecurityCard& card,
                                         const sscard::IssuerData& issuer) {
    constexpr const char* site = "internal authenticate";
    if (desk.practice) {
        const auto known = desk.keys != nullptr ? card.proveKnown(issuer, *desk.keys)
                                                : std::expected<bool, CardError>(false);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (!*known) {
            return std::unexpected(CardError{CardFault::NotPracticeCard, site});
        }
        return {};
    }
    if (desk.practiceKeys == nullptr) {
        return {};
    }
    // A card of its own: who fails the proof is no stranger here.
    auto other = sscard::SocialSecurityCard::open(session);
    if (!other) {
        return std::unexpected(other.error());
    }
    const auto practice = other->proveKnown(issuer, *desk.practiceKeys);
    if (!practice) {
        return std::unexpected(practice.error());
    }
    if (*practice) {
        return std::unexpected(CardError{CardFault::PracticeCard, site});
    }
    return {};
}

Situation situationOf(const CardError& error) {
    Situation situation{.kind = SituationKind::CardProblem,
                        .cardFault = error.fault,
                        .triesLeft = error.triesLeft,
                        .detail = error.site};
    if (error.fault == CardFault::WrongCard) {
        situation.kind = SituationKind::OtherCard;
    }
    if (error.fault == CardFault::PinWrong) {
        situation.kind = SituationKind::PinWrong;
    }
    if (error.fault == CardFault::PinLocked) {
        situation.kind = SituationKind::PinLocked;
        situation.triesLeft = 0;
    }
    return situation;
}

} // namespace

std::expected<OpenCard, CardError> openCard(const CardDesk& desk) {
    std::string reader;
    auto session = connect(desk, reader);
    if (!session) {
        return std::unexpected(session.error());
    }
    auto transaction = cardio::TransactionScope::begin(**session);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto card = sscard::SocialSecurityCard::open(**session);
    if (!card) {
        return std::unexpected(card.error());
    }
    auto issuer = card->readIssuer();
    if (!issuer) {
        return std::unexpected(issuer.error());
    }
    if (sscard::isBlank(*issuer) && issuer->region.empty()) {
        issuer->region = desk.blankRegion; // its keys are of the region that ordered it
    }
    if (auto right = checkKind(desk, **session, *card, *issuer); !right) {
        return std::unexpected(right.error());
    }
    if (!servedHere(issuer->region, desk.cities)) {
        return std::unexpected(CardError{CardFault::OtherRegion, issuer->region});
    }
    return OpenCard{std::move(*session),
                    std::make_unique<cardio::TransactionScope>(std::move(*transaction)), *card,
                    std::move(*issuer), std::move(reader)};
}

CardError noKeys(const char* site) {
    return {.fault = CardFault::KeyServiceFailed,
            .site = site,
            .keyFault = cardio::KeyFault::NotAvailable};
}

ChipAnswer notBegun(const CardError& error) {
    return {ActStatus::NotDone, situationOf(error), error.triesLeft};
}

ChipAnswer written(const std::expected<void, CardError>& answer, SituationKind unknown) {
    if (answer) {
        return {ActStatus::Done, {}, {}};
    }
    auto result = notBegun(answer.error());
    if (cardio::outcomeUnknownAfter(answer.error().fault)) {
        result.status = ActStatus::InDoubt;
        result.situation.kind = unknown;
    }
    return result;
}

} // namespace guitai::procedure
