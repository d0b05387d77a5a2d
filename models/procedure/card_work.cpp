// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/card_work.h"

#include "models/procedure/open_card.h"
#include "models/procedure/services.h"

namespace guitai::procedure {

using cardio::CardError;
using cardio::CardFault;

namespace {

std::expected<OpenCard, CardError> openSameCard(const CardDesk& desk, const CardSeen& card) {
    auto open = openCard(desk);
    if (open && (open->issuer.cardNumber != card.number ||
                 toHex(open->issuer.cardIdentification) != card.identification)) {
        return std::unexpected(CardError{CardFault::WrongCard, "compare card"});
    }
    return open;
}

/// Blanks are ordered by the region's first city.
std::string blankRegionOf(const Services& services) {
    const auto& cities = services.rules.cities;
    return cities.empty() ? services.place.window.city.text() : cities.front().text();
}

} // namespace

CardDesk cardDeskOf(const Services& services) {
    return {services.readers.get(), services.keys.get(),   services.place.practice,
            services.reader,        services.rules.cities, services.practiceKeys.get(),
            blankRegionOf(services)};
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

ChipAnswer proveChipPin(const CardDesk& desk, const CardSeen& card, const SecretPin& pin) {
    auto open = openSameCard(desk, card);
    if (!open) {
        return notBegun(open.error());
    }
    const auto verified = open->card.verifyPin(pin);
    return verified ? ChipAnswer{ActStatus::Done, {}, {}} : notBegun(verified.error());
}

} // namespace guitai::procedure
