// SPDX-License-Identifier: Apache-2.0
#include "models/domain/credential_state.h"
#include "models/domain/evolving.h"

#include <initializer_list>

namespace guitai::domain::evolving {

namespace {

/// The card, where it is at one of these stages and no replacement was accepted for it.
std::expected<Card*, EvolveFault> cardAt(HolderFile& file, const CardNumber& number,
                                         std::initializer_list<CardStage> stages) {
    const auto card = cardIn(file, number);
    if (!card) {
        return card;
    }
    if (std::ranges::find(stages, (*card)->stage) == stages.end() || (*card)->replacedBy) {
        return fault(EvolveFault::NotFromHere);
    }
    return card;
}

bool follows(CardStage to, CardStage from) {
    switch (to) {
    case CardStage::InProduction:
        return from == CardStage::Applied;
    case CardStage::Ready:
        return from == CardStage::InProduction;
    case CardStage::Collected:
        return from == CardStage::Ready;
    case CardStage::Applied:
    case CardStage::Replaced:
    case CardStage::Cancelled:
        break; // events of their own
    }
    return false;
}

} // namespace

Result apply(HolderFile& file, const CardApplied& event) {
    const auto& card = event.card;
    const bool fresh = card.stage == CardStage::Applied && !card.replacedBy &&
                       card.social == ApplicationState::Inactive &&
                       card.financial == ApplicationState::Inactive && card.balance == Money() &&
                       !card.funded && !card.frozen && card.losses.empty();
    if (!fresh || file.find(card.number) != nullptr) {
        return fault(EvolveFault::NotFromHere);
    }
    file.cards.push_back(card);
    return {};
}

Result apply(HolderFile& file, const CardReplaced& event) {
    const auto card = cardAt(file, event.card, {CardStage::Collected});
    if (!card) {
        return fault(card.error());
    }
    const auto* by = file.find(event.by);
    if (by == nullptr || by->stage != CardStage::Applied || by == *card) {
        return fault(EvolveFault::NotFromHere);
    }
    (*card)->replacedBy = event.by;
    return {};
}

Result apply(HolderFile& file, const CardMoved& event) {
    const auto card = cardIn(file, event.card);
    if (!card) {
        return fault(card.error());
    }
    if (!follows(event.to, (*card)->stage)) {
        return fault(EvolveFault::NotFromHere);
    }
    (*card)->stage = event.to;
    if (event.to == CardStage::Ready) {
        (*card)->readyOn = event.on;
    }
    return {};
}

Result apply(HolderFile& file, const CardMade& event) {
    const auto card = cardAt(file, event.card, {CardStage::Applied, CardStage::InProduction});
    if (!card) {
        return fault(card.error());
    }
    (*card)->identification = event.made.identification;
    (*card)->bankCard = event.made.bankCard;
    (*card)->validUntil = event.made.validUntil;
    if (event.here) { // as with any chip: no earlier act of the day can be reversed (O2)
        file.pastActs.clear();
    }
    return {};
}

Result apply(HolderFile& file, const CardTakenBack& event) {
    const auto card = cardAt(file, event.card, {CardStage::Ready});
    if (!card) {
        return fault(card.error());
    }
    (*card)->stage = CardStage::Applied;
    (*card)->readyOn.reset();
    (*card)->identification.clear();
    (*card)->bankCard.reset();
    (*card)->validUntil.reset();
    return {};
}

Result apply(HolderFile& file, const CardRetired& event) {
    const auto card = cardIn(file, event.card);
    if (!card) {
        return fault(card.error());
    }
    if ((*card)->stage != CardStage::Collected || !(*card)->replacedBy) {
        return fault(EvolveFault::NotFromHere);
    }
    (*card)->stage = CardStage::Replaced;
    return {};
}

Result apply(HolderFile& file, const CardClosed& event) {
    const auto card = cardIn(file, event.card);
    if (!card) {
        return fault(card.error());
    }
    if ((*card)->stage == CardStage::Cancelled || (*card)->balance != Money()) {
        return fault(EvolveFault::NotFromHere);
    }
    (*card)->stage = CardStage::Cancelled;
    return {};
}

Result apply(HolderFile& file, const CardFunded& event) {
    const auto card = cardAt(file, event.card, {CardStage::Collected});
    if (!card) {
        return fault(card.error());
    }
    (*card)->funded = true;
    return {};
}

Result apply(HolderFile& file, const CardReturned& event) {
    const auto card = cardIn(file, event.card);
    if (!card) {
        return fault(card.error());
    }
    (*card)->keptByMachine.reset();
    return {};
}

Result apply(HolderFile& file, const SettlementSet& event) {
    const auto card = cardAt(file, event.card, {CardStage::Collected});
    if (!card) {
        return fault(card.error());
    }
    (*card)->settlement = event.way;
    return {};
}

Result apply(HolderFile& file, const LossReported& event) {
    const auto card = cardAt(file, event.card, {CardStage::Collected});
    if (!card) {
        return fault(card.error());
    }
    const bool formal = event.kind == LossKind::Formal;
    for (const auto application : event.scope) {
        auto& state = stateIn(**card, application);
        if (state == ApplicationState::FormallyLost && !formal) {
            continue;
        }
        auto& loss = (*card)->losses[application];
        const auto before = isLost(state) ? loss.before : state;
        loss = {.kind = event.kind, .reportedAt = event.at, .before = before};
        state = formal ? ApplicationState::FormallyLost : ApplicationState::TemporarilyLost;
    }
    return {};
}

Result apply(HolderFile& file, const LossCancelled& event) {
    const auto card = cardAt(file, event.card, {CardStage::Collected});
    if (!card) {
        return fault(card.error());
    }
    for (const auto application : event.scope) {
        auto& state = stateIn(**card, application);
        if (!isLost(state)) {
            return fault(EvolveFault::NotFromHere);
        }
        const auto loss = (*card)->losses.find(application);
        state = loss == (*card)->losses.end() ? ApplicationState::Active : loss->second.before;
        (*card)->losses.erase(application);
    }
    return event.scope.empty() ? fault(EvolveFault::NotFromHere) : Result{};
}

Result apply(HolderFile& file, const AccountFrozen& event) {
    const auto card = cardIn(file, event.card);
    if (!card) {
        return fault(card.error());
    }
    (*card)->frozen = event.frozen;
    return {};
}

} // namespace guitai::domain::evolving
