// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"

namespace guitai::domain {

ApplicationState stateOf(const Card& card, Application application) {
    return application == Application::Social ? card.social : card.financial;
}

bool locked(const Card& card, CredentialKind kind, const Rules& rules, Date today) {
    const auto* values = rules.credential(kind);
    const auto credential = card.pins.find(kind);
    if (values == nullptr || !values->limit.value || credential == card.pins.end() ||
        credential->second.wrong < values->limit.value->wrong) {
        return false;
    }
    const auto& unlocking = values->unlocksItselfNextDay.value;
    const bool unlocksItself = std::ranges::find(unlocking, card.bank) != unlocking.end();
    const auto& since = credential->second.lockedOn;
    return !(unlocksItself && since && *since < today);
}

std::optional<int> triesLeft(const Card& card, CredentialKind kind, const Rules& rules) {
    const auto* values = rules.credential(kind);
    const auto credential = card.pins.find(kind);
    if (values == nullptr || !values->limit.value || credential == card.pins.end()) {
        return std::nullopt;
    }
    return std::max(0, values->limit.value->wrong - credential->second.wrong);
}

} // namespace guitai::domain
