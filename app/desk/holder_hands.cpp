// SPDX-License-Identifier: Apache-2.0
#include "app/desk/holder_hands.h"

#include "app/chips/practice_chips.h"

#include <algorithm>

namespace guitai::app {

using domain::CredentialKind;

namespace {

/// Neither a run nor a date nor six alike: no region's rules refuse them.
const char* newPin(CredentialKind pin) {
    switch (pin) {
    case CredentialKind::Social:
        return "280617";
    case CredentialKind::Query:
        return "639402";
    case CredentialKind::Financial:
        return "739155";
    case CredentialKind::Transaction:
        return "417095";
    case CredentialKind::Service:
        return "528316";
    }
    return "280617";
}

const practice::PracticeCard* cardOf(const practice::Citizens& citizens,
                                     const practice::Exercise& exercise) {
    const auto* citizen = citizens.find(exercise.citizen);
    if (citizen == nullptr || citizen->cards.empty()) {
        return nullptr;
    }
    const auto at = exercise.card ? std::ranges::find(citizen->cards, *exercise.card,
                                                      &practice::PracticeCard::number)
                                  : citizen->cards.begin();
    return at == citizen->cards.end() ? nullptr : &*at;
}

std::string textOf(const SecretPin& published) {
    std::string text;
    for (const auto digit : published.digits()) {
        text += static_cast<char>('0' + digit);
    }
    return text;
}

} // namespace

ScriptedClerk::PinSource handsOf(const practice::Citizens& citizens,
                                 const practice::Exercise& exercise) {
    return [known = pinsOf(citizens, exercise)](
               const procedure::PinPrompt& prompt) -> std::optional<SecretPin> {
        const auto at = std::ranges::find(known, prompt.pin, &KnownPin::pin);
        const bool old =
            prompt.slot == procedure::PinSlot::Old || prompt.slot == procedure::PinSlot::Proof;
        if (!old) {
            return SecretPin::fromPublished(newPin(prompt.pin));
        }
        return at == known.end() ? std::nullopt : SecretPin::fromPublished(at->now);
    };
}

bool insertFor(const practice::Exercise& exercise, const practice::Citizen& citizen,
               const domain::Rules& rules, procedure::CardDrawer& drawer) {
    if (exercise.procedure == domain::Procedure::Produce) {
        if (const auto blanks = practiceBlanks(rules); !blanks.empty()) {
            drawer.insert(blanks.front().id);
        }
        return false;
    }
    const auto* card = citizen.inHand(exercise.card);
    return card != nullptr && drawer.insert(card->profile);
}

std::vector<KnownPin> pinsOf(const practice::Citizens& citizens,
                             const practice::Exercise& exercise) {
    std::vector<KnownPin> known;
    if (const auto* card = cardOf(citizens, exercise)) {
        for (const auto& [kind, pin] : card->pins) {
            known.push_back({kind, pin.value ? textOf(*pin.value) : std::string(), newPin(kind)});
        }
    }
    return known;
}

} // namespace guitai::app
