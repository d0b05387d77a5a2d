// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"

namespace guitai::domain {

ApplicationState stateOf(const Card& card, Application application) {
    return application == Application::Social ? card.social : card.financial;
}

bool isLost(ApplicationState state) {
    return state == ApplicationState::TemporarilyLost || state == ApplicationState::FormallyLost;
}

std::set<Application> lossesEnded(const Card& card, const Rules& rules, Timestamp at) {
    std::set<Application> ended;
    if (!rules.loss || rules.loss->temporaryDays.value == 0) {
        return ended;
    }
    const std::chrono::days days(rules.loss->temporaryDays.value);
    for (const auto& [application, loss] : card.losses) {
        if (stateOf(card, application) == ApplicationState::TemporarilyLost &&
            loss.reportedAt + days <= at) {
            ended.insert(application);
        }
    }
    return ended;
}

ApplicationState stateAt(const Card& card, Application application, const Rules& rules,
                         Timestamp at) {
    return lossesEnded(card, rules, at).contains(application) ? card.losses.at(application).before
                                                              : stateOf(card, application);
}

const Card* currentCard(const HolderFile& file) {
    const auto found = std::ranges::find_if(file.cards, [](const Card& card) {
        return !card.replacedBy && card.stage != CardStage::Replaced &&
               card.stage != CardStage::Cancelled;
    });
    return found == file.cards.end() ? nullptr : &*found;
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

int wrongThatStay(const Card& card, CredentialKind kind, const Rules& rules) {
    const auto* values = rules.credential(kind);
    const auto credential = card.pins.find(kind);
    const bool inAll = values != nullptr && values->limit.value &&
                       values->limit.value->counting == Counting::InAll;
    return inAll && credential != card.pins.end() ? credential->second.wrong : 0;
}

LegacyState legacyStateAt(const LegacyCard& card, const Rules& rules) {
    const auto limit = rules.legacy ? rules.legacy->transactionLimit.value : 0;
    const bool full = limit > 0 && card.transactionsSincePrint >= limit;
    return card.state == LegacyState::Active && full ? LegacyState::Suspended : card.state;
}

std::optional<int> triesLeft(const Card& card, CredentialKind kind, const Rules& rules,
                             Date today) {
    const auto* values = rules.credential(kind);
    const auto credential = card.pins.find(kind);
    if (values == nullptr || !values->limit.value || credential == card.pins.end()) {
        return std::nullopt;
    }
    if (locked(card, kind, rules, today)) {
        return 0;
    }
    const int left = values->limit.value->wrong - credential->second.wrong;
    return left > 0 ? left : values->limit.value->wrong;
}

} // namespace guitai::domain
