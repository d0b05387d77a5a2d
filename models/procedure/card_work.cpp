// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/card_work.h"

#include "cardio/sscard/social_security_card.h"
#include "models/procedure/services.h"

#include <algorithm>
#include <memory>

namespace guitai::procedure {

using cardio::CardError;
using cardio::CardFault;

namespace {

/// A connected, known card under a transaction; gone with this object.
struct OpenCard {
    std::unique_ptr<cardio::CardSession> session;
    std::unique_ptr<cardio::TransactionScope> transaction;
    sscard::SocialSecurityCard card;
    sscard::IssuerData issuer;
    std::string reader;
};

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

/// Connects, selects, and in practice lets the card prove itself: nothing secret has been sent yet.
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

std::expected<OpenCard, CardError> openSameCard(const CardDesk& desk, const CardSeen& card) {
    auto open = openCard(desk);
    if (open && (open->issuer.cardNumber != card.number ||
                 toHex(open->issuer.cardIdentification) != card.identification)) {
        return std::unexpected(CardError{CardFault::WrongCard, "compare card"});
    }
    return open;
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

CardError noKeys(const char* site) {
    return {.fault = CardFault::KeyServiceFailed,
            .site = site,
            .keyFault = cardio::KeyFault::NotAvailable};
}

/// Before the write: nothing has happened to the card.
ChipAnswer notBegun(const CardError& error) {
    return {ActStatus::NotDone, situationOf(error), error.triesLeft};
}

/// After the write command went out: what its answer, or the want of one, means.
ChipAnswer written(const std::expected<void, CardError>& answer,
                   SituationKind unknown = SituationKind::ChipInDoubt) {
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

} // namespace

CardDesk cardDeskOf(const Services& services) {
    return {services.readers.get(), services.keys.get(),   services.place.practice,
            services.reader,        services.rules.cities, services.practiceKeys.get()};
}

std::expected<CardSeen, CardError> readCard(const CardDesk& desk) {
    auto open = openCard(desk);
    if (!open) {
        return std::unexpected(open.error());
    }
    CardSeen seen;
    seen.reader = open->reader;
    seen.number = open->issuer.cardNumber;
    seen.identification = toHex(open->issuer.cardIdentification);
    seen.region = open->issuer.region;
    seen.specVersion = open->issuer.specVersion;
    const auto holder = open->card.readHolder(open->issuer, desk.keys);
    if (holder) {
        seen.idNumber = holder->idNumber;
        seen.name = holder->name;
    } else if (holder.error().fault != CardFault::AccessRefused &&
               holder.error().fault != CardFault::KeyServiceFailed) {
        return std::unexpected(
            holder.error()); // without a key a 3.0 card shows no holder: served all the same
    }
    const auto tries = open->card.triesLeft();
    if (!tries) {
        return std::unexpected(tries.error());
    }
    seen.triesLeft = tries->left;
    seen.locked = tries->locked;
    return seen;
}

ChipAnswer changeChipPin(const CardDesk& desk, const CardSeen& card, const SecretPin& old,
                         const SecretPin& fresh) {
    auto open = openSameCard(desk, card);
    if (!open) {
        return notBegun(open.error());
    }
    return written(open->card.changePin(old, fresh));
}

ChipAnswer reloadChipPin(const CardDesk& desk, const CardSeen& card, const SecretPin& fresh) {
    if (desk.keys == nullptr) {
        return notBegun(noKeys("reload PIN"));
    }
    auto open = openSameCard(desk, card);
    if (!open) {
        return notBegun(open.error());
    }
    return written(open->card.reloadPin(open->issuer, *desk.keys, fresh));
}

ChipAnswer unblockChipPin(const CardDesk& desk, const CardSeen& card) {
    if (desk.keys == nullptr) {
        return notBegun(noKeys("unblock PIN"));
    }
    auto open = openSameCard(desk, card);
    if (!open) {
        return notBegun(open.error());
    }
    return written(open->card.unblockPin(open->issuer, *desk.keys), SituationKind::UnlockInDoubt);
}

ChipAnswer settleUnblock(const CardDesk& desk, const CardSeen& card) {
    auto open = openSameCard(desk, card);
    const auto tries =
        open ? open->card.triesLeft()
             : std::expected<sscard::PinTries, CardError>(std::unexpected(open.error()));
    if (!tries) {
        auto answer = notBegun(tries.error());
        answer.status = ActStatus::InDoubt; // still as unknown as before
        return answer;
    }
    if (!tries->left) {
        return {ActStatus::NotDone, {.kind = SituationKind::TriesNotTold}, {}};
    }
    if (tries->locked) {
        return {ActStatus::NotDone, {.kind = SituationKind::WriteNotDone}, tries->left};
    }
    return {ActStatus::Done, {}, tries->left};
}

ChipAnswer settleChipPin(const CardDesk& desk, const CardSeen& card, const SecretPin& check) {
    auto open = openSameCard(desk, card);
    if (!open) {
        auto answer = notBegun(open.error());
        answer.status = ActStatus::InDoubt; // still as unknown as before
        return answer;
    }
    const auto verified = open->card.verifyPin(check);
    if (verified) {
        return {ActStatus::Done, {}, {}};
    }
    auto answer = notBegun(verified.error());
    if (verified.error().fault == CardFault::PinWrong) {
        answer.situation.kind = SituationKind::WriteNotDone;
        return answer;
    }
    if (verified.error().fault == CardFault::PinLocked) {
        return answer;
    }
    answer.status = ActStatus::InDoubt;
    return answer;
}

} // namespace guitai::procedure
