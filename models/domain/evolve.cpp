// SPDX-License-Identifier: Apache-2.0
#include "models/domain/decision.h"

#include <type_traits>

namespace guitai::domain {

namespace {

using Result = std::expected<void, EvolveFault>;

std::expected<Card*, EvolveFault> cardIn(HolderFile& file, const CardNumber& number) {
    auto* card = file.find(number);
    if (card == nullptr) {
        return std::unexpected(EvolveFault::NoSuchCard);
    }
    return card;
}

std::expected<Credential*, EvolveFault> credentialIn(HolderFile& file, const CardNumber& number,
                                                     CredentialKind kind) {
    const auto card = cardIn(file, number);
    if (!card) {
        return std::unexpected(card.error());
    }
    const auto found = (*card)->pins.find(kind);
    if (found == (*card)->pins.end()) {
        return std::unexpected(EvolveFault::NoSuchCredential);
    }
    return &found->second;
}

Result apply(HolderFile& file, const Authorised& event) {
    const auto& leave = event.authorisation;
    if (const auto card = cardIn(file, leave.card); !card) {
        return std::unexpected(card.error());
    }
    for (const auto kind : leave.pins) {
        if (const auto pin = credentialIn(file, leave.card, kind); !pin) {
            return std::unexpected(pin.error());
        }
    }
    if (std::ranges::find(file.authorisations, leave.operation, &Authorisation::operation) !=
        file.authorisations.end()) {
        return std::unexpected(EvolveFault::NotFromHere);
    }
    file.authorisations.push_back(leave);
    return {};
}

Result apply(HolderFile& file, const AuthorisationClosed& event) {
    const auto found =
        std::ranges::find(file.authorisations, event.operation, &Authorisation::operation);
    if (found == file.authorisations.end()) {
        return std::unexpected(EvolveFault::NoSuchAuthorisation);
    }
    file.authorisations.erase(found);
    return {};
}

Result apply(HolderFile& file, const ApplicationActivated& event) {
    const auto card = cardIn(file, event.card);
    if (!card) {
        return std::unexpected(card.error());
    }
    auto& state = event.application == Application::Social ? (*card)->social : (*card)->financial;
    if ((*card)->stage != CardStage::Collected || state != ApplicationState::Inactive) {
        return std::unexpected(EvolveFault::NotFromHere);
    }
    state = ApplicationState::Active;
    return {};
}

Result giveHoldersValue(HolderFile& file, const CardNumber& card, CredentialKind kind) {
    const auto pin = credentialIn(file, card, kind);
    if (!pin) {
        return std::unexpected(pin.error());
    }
    **pin = Credential{.initial = false};
    return {};
}

Result apply(HolderFile& file, const PinChanged& event) {
    return giveHoldersValue(file, event.card, event.pin);
}

Result apply(HolderFile& file, const PinReset& event) {
    return giveHoldersValue(file, event.card, event.pin);
}

Result apply(HolderFile& file, const WrongEntriesNoted& event) {
    const auto pin = credentialIn(file, event.card, event.pin);
    if (!pin) {
        return std::unexpected(pin.error());
    }
    if (event.wrong < 0) {
        return std::unexpected(EvolveFault::NotFromHere);
    }
    (*pin)->wrong = event.wrong;
    (*pin)->lockedIn = event.lockedIn;
    (*pin)->lockedOn = event.lockedOn;
    return {};
}

Result apply(HolderFile& file, const LegacyCardStopped&) {
    if (!file.legacyCard) {
        return std::unexpected(EvolveFault::NoLegacyCard);
    }
    auto& state = file.legacyCard->state;
    if (state != LegacyState::Active && state != LegacyState::Suspended) {
        return std::unexpected(EvolveFault::NotFromHere);
    }
    state = LegacyState::Stopped;
    return {};
}

Result apply(HolderFile&, const Enquired&) {
    return {};
}

} // namespace

std::expected<HolderFile, EvolveFault> evolve(HolderFile file, const Event& event) {
    const auto applied = std::visit([&](const auto& known) { return apply(file, known); }, event);
    if (!applied) {
        return std::unexpected(applied.error());
    }
    return file;
}

std::expected<HolderFile, EvolveFault> evolveAll(HolderFile file,
                                                 const std::vector<Event>& events) {
    for (const auto& event : events) {
        auto next = evolve(std::move(file), event);
        if (!next) {
            return next;
        }
        file = std::move(*next);
    }
    ++file.version;
    return file;
}

} // namespace guitai::domain
