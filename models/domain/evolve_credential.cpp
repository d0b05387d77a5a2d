// SPDX-License-Identifier: Apache-2.0
#include "models/domain/evolving.h"

namespace guitai::domain::evolving {

std::expected<Card*, EvolveFault> cardIn(HolderFile& file, const CardNumber& number) {
    auto* card = file.find(number);
    if (card == nullptr) {
        return fault(EvolveFault::NoSuchCard);
    }
    return card;
}

std::expected<Credential*, EvolveFault> credentialIn(HolderFile& file, const CardNumber& number,
                                                     CredentialKind kind) {
    const auto card = cardIn(file, number);
    if (!card) {
        return fault(card.error());
    }
    const auto found = (*card)->pins.find(kind);
    if (found == (*card)->pins.end()) {
        return fault(EvolveFault::NoSuchCredential);
    }
    return &found->second;
}

ApplicationState& stateIn(Card& card, Application application) {
    return application == Application::Social ? card.social : card.financial;
}

Result apply(HolderFile& file, const Authorised& event) {
    const auto& leave = event.authorisation;
    if (leave.card) {
        if (const auto card = cardIn(file, *leave.card); !card) {
            return fault(card.error());
        }
    }
    for (const auto kind : leave.pins) {
        if (!leave.card) {
            return fault(EvolveFault::NoSuchCard);
        }
        if (const auto pin = credentialIn(file, *leave.card, kind); !pin) {
            return fault(pin.error());
        }
    }
    if (std::ranges::find(file.authorisations, leave.operation, &Authorisation::operation) !=
        file.authorisations.end()) {
        return fault(EvolveFault::NotFromHere);
    }
    file.authorisations.push_back(leave);
    return {};
}

Result apply(HolderFile& file, const AuthorisationClosed& event) {
    const auto found =
        std::ranges::find(file.authorisations, event.operation, &Authorisation::operation);
    if (found == file.authorisations.end()) {
        return fault(EvolveFault::NoSuchAuthorisation);
    }
    file.authorisations.erase(found);
    return {};
}

// What a chip or a host has done cannot be taken back, nor what came before it: from here on no
// earlier act of the day can be reversed (O2).

Result apply(HolderFile& file, const ApplicationActivated& event) {
    const auto card = cardIn(file, event.card);
    if (!card) {
        return fault(card.error());
    }
    auto& state = stateIn(**card, event.application);
    if ((*card)->stage != CardStage::Collected || (*card)->replacedBy ||
        state != ApplicationState::Inactive) {
        return fault(EvolveFault::NotFromHere);
    }
    state = ApplicationState::Active;
    file.pastActs.clear();
    return {};
}

namespace {

Result giveHoldersValue(HolderFile& file, const CardNumber& card, CredentialKind kind, int wrong) {
    const auto pin = credentialIn(file, card, kind);
    if (!pin) {
        return fault(pin.error());
    }
    if (wrong < 0) {
        return fault(EvolveFault::NotFromHere);
    }
    **pin = Credential{.initial = false, .wrong = wrong};
    file.pastActs.clear();
    return {};
}

} // namespace

Result apply(HolderFile& file, const PinChanged& event) {
    return giveHoldersValue(file, event.card, event.pin, event.wrong);
}

Result apply(HolderFile& file, const PinReset& event) {
    return giveHoldersValue(file, event.card, event.pin, 0);
}

Result apply(HolderFile& file, const PinUnlocked& event) {
    const auto pin = credentialIn(file, event.card, event.pin);
    if (!pin) {
        return fault(pin.error());
    }
    **pin = Credential{.initial = (*pin)->initial};
    file.pastActs.clear();
    return {};
}

Result apply(HolderFile& file, const WrongEntriesNoted& event) {
    const auto pin = credentialIn(file, event.card, event.pin);
    if (!pin) {
        return fault(pin.error());
    }
    if (event.wrong < 0) {
        return fault(EvolveFault::NotFromHere);
    }
    (*pin)->wrong = event.wrong;
    (*pin)->lockedIn = event.lockedIn;
    (*pin)->lockedOn = event.lockedOn;
    file.pastActs.clear();
    return {};
}

Result apply(HolderFile&, const Enquired&) {
    return {};
}

} // namespace guitai::domain::evolving
