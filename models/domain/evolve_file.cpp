// SPDX-License-Identifier: Apache-2.0
#include "models/domain/evolving.h"

namespace guitai::domain::evolving {

namespace {

std::expected<LegacyCard*, EvolveFault> legacyIn(HolderFile& file) {
    if (!file.legacyCard) {
        return fault(EvolveFault::NoLegacyCard);
    }
    return &*file.legacyCard;
}

/// The mirror of an account that is ours; nothing for the world outside.
std::expected<Money*, EvolveFault> balanceOf(HolderFile& file, const Account& account) {
    if (const auto* card = std::get_if<CardAccount>(&account)) {
        const auto found = cardIn(file, card->card);
        if (!found) {
            return fault(found.error());
        }
        return &(*found)->balance;
    }
    if (std::holds_alternative<LegacyAccount>(account)) {
        const auto legacy = legacyIn(file);
        if (!legacy) {
            return fault(legacy.error());
        }
        return &(*legacy)->balance;
    }
    return nullptr;
}

} // namespace

Result apply(HolderFile& file, const LegacyCardStopped&) {
    const auto legacy = legacyIn(file);
    if (!legacy) {
        return fault(legacy.error());
    }
    auto& state = (*legacy)->state;
    if (state != LegacyState::Active && state != LegacyState::Suspended) {
        return fault(EvolveFault::NotFromHere);
    }
    state = LegacyState::Stopped;
    return {};
}

Result apply(HolderFile& file, const LegacyCardSuspended&) {
    const auto legacy = legacyIn(file);
    if (!legacy) {
        return fault(legacy.error());
    }
    if ((*legacy)->state != LegacyState::Active) {
        return fault(EvolveFault::NotFromHere);
    }
    (*legacy)->state = LegacyState::Suspended;
    return {};
}

Result apply(HolderFile& file, const LossNoticeIssued& event) {
    const auto legacy = legacyIn(file);
    if (!legacy) {
        return fault(legacy.error());
    }
    auto& state = (*legacy)->state;
    if (state == LegacyState::Stopped || state == LegacyState::Cleared) {
        return fault(EvolveFault::NotFromHere);
    }
    state = LegacyState::Lost;
    (*legacy)->lossNotice = event.operation;
    return {};
}

Result apply(HolderFile& file, const ClearanceNoticeIssued& event) {
    const auto legacy = legacyIn(file);
    if (!legacy) {
        return fault(legacy.error());
    }
    if ((*legacy)->state == LegacyState::Cleared) {
        return fault(EvolveFault::NotFromHere);
    }
    (*legacy)->clearanceNotice = event.operation;
    return {};
}

Result apply(HolderFile& file, const LegacyAccountCleared&) {
    const auto legacy = legacyIn(file);
    if (!legacy) {
        return fault(legacy.error());
    }
    if ((*legacy)->state == LegacyState::Cleared || (*legacy)->balance != Money()) {
        return fault(EvolveFault::NotFromHere);
    }
    (*legacy)->state = LegacyState::Cleared;
    return {};
}

Result apply(HolderFile& file, const TransactionsPrinted&) {
    const auto legacy = legacyIn(file);
    if (!legacy) {
        return fault(legacy.error());
    }
    (*legacy)->transactionsSincePrint = 0;
    if ((*legacy)->state == LegacyState::Suspended) {
        (*legacy)->state = LegacyState::Active;
    }
    return {};
}

Result apply(HolderFile& file, const FundsMoved& event) {
    if (event.amount <= Money() || event.from == event.to) {
        return fault(EvolveFault::NotFromHere);
    }
    const auto from = balanceOf(file, event.from);
    const auto to = balanceOf(file, event.to);
    if (!from || !to) {
        return fault(from ? to.error() : from.error());
    }
    const auto less = *from == nullptr ? Money() : (*from)->minus(event.amount);
    const auto more = *to == nullptr ? Money() : (*to)->plus(event.amount);
    if (!less || !more || *less < Money()) {
        return fault(EvolveFault::NotEnoughMoney);
    }
    if (*from != nullptr) {
        **from = *less;
    }
    if (*to != nullptr) {
        **to = *more;
    }
    return {};
}

Result apply(HolderFile& file, const HolderCorrected& event) {
    const auto& [idNumber, name, district, personalNumber, phone] = event.details;
    auto& holder = file.holder;
    holder.idNumber = idNumber.value_or(holder.idNumber);
    holder.name = name.value_or(holder.name);
    holder.district = district.value_or(holder.district);
    holder.personalNumber = personalNumber.value_or(holder.personalNumber);
    holder.phone = phone.value_or(holder.phone);
    return {};
}

Result apply(HolderFile& file, const ActRecorded& event) {
    const auto today = chinaDate(event.at);
    std::erase_if(file.pastActs, [&](const PastAct& act) { return chinaDate(act.at) != today; });
    file.pastActs.push_back({.operation = event.operation,
                             .procedure = event.procedure,
                             .at = event.at,
                             .account = event.account,
                             .holder = file.holder,
                             .cards = file.cards,
                             .legacyCard = file.legacyCard});
    return {};
}

Result apply(HolderFile& file, const FeeTaken& event) {
    auto& acts = file.pastActs;
    if (event.amount <= Money()) {
        return fault(EvolveFault::NotEnoughMoney);
    }
    if (!acts.empty() && acts.back().operation == event.operation) {
        acts.back().fee = event.amount;
    }
    return {};
}

Result apply(HolderFile& file, const FeeReturned& event) {
    auto& acts = file.pastActs;
    if (acts.empty() || acts.back().operation != event.operation ||
        acts.back().fee != event.amount) {
        return fault(EvolveFault::NoSuchAct);
    }
    acts.back().fee = Money();
    return {};
}

bool sameMoney(const HolderFile& file, const PastAct& act) {
    for (const auto& card : file.cards) {
        const auto before = std::ranges::find(act.cards, card.number, &Card::number);
        if (card.balance != (before == act.cards.end() ? Money() : before->balance)) {
            return false;
        }
    }
    const auto balance = [](const std::optional<LegacyCard>& card) {
        return card ? card->balance : Money();
    };
    return balance(file.legacyCard) == balance(act.legacyCard);
}

Result apply(HolderFile& file, const ActReversed& event) {
    if (file.pastActs.empty() || file.pastActs.back().operation != event.operation) {
        return fault(EvolveFault::NoSuchAct);
    }
    auto act = std::move(file.pastActs.back());
    file.pastActs.pop_back();
    if (!sameMoney(file, act)) {
        return fault(EvolveFault::NotEnoughMoney);
    }
    file.holder = std::move(act.holder);
    file.cards = std::move(act.cards);
    file.legacyCard = act.legacyCard;
    return {};
}

} // namespace guitai::domain::evolving
