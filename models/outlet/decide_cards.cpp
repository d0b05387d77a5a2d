// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/decide_parts.h"

namespace guitai::outlet::parts {

Decided decide(const Outlet& outlet, const StockCard& asked, Date today) {
    const auto* known = find(outlet.cards, asked.card);
    if (known != nullptr && known->stockedBy == asked.operation) {
        return {};
    }
    if (known != nullptr &&
        (known->place == CardPlace::InStock || known->place == CardPlace::HandedOut ||
         known->holder != asked.holder)) {
        return refused(OutletFault::CardElsewhere, asked.card.masked());
    }
    return std::vector<Event>{CardStocked{asked.card, asked.holder, asked.operation, today}};
}

Decided decide(const Outlet& outlet, const TakeOutCard& asked, Date today) {
    if (asked.to != CardPlace::HandedOut && asked.to != CardPlace::TakenBack) {
        return refused(OutletFault::Unfit, asked.card.masked());
    }
    const auto* known = find(outlet.cards, asked.card);
    if (known != nullptr && known->leftBy == asked.operation) {
        return {};
    }
    if (known == nullptr || known->place != CardPlace::InStock) {
        return refused(OutletFault::CardNotInStock, asked.card.masked());
    }
    return std::vector<Event>{CardTakenOut{asked.card, asked.operation, asked.to, today}};
}

Decided decide(const Outlet& outlet, const UndoCard& asked, Date) {
    const auto* known = find(outlet.cards, asked.card);
    if (known == nullptr) {
        return refused(OutletFault::CardNotInStock, asked.card.masked());
    }
    if (known->undoneBy == asked.operation) {
        return {};
    }
    if (known->leftBy == asked.of) {
        return std::vector<Event>{CardPutBack{asked.card, asked.operation, CardPlace::InStock}};
    }
    if (known->place == CardPlace::InStock && known->stockedBy == asked.of) {
        return std::vector<Event>{CardPutBack{asked.card, asked.operation, CardPlace::Ordered}};
    }
    return {}; // it did nothing to it
}

Decided decide(const Outlet& outlet, const TellHolder& asked, Date today) {
    const auto* known = find(outlet.cards, asked.card);
    if (known == nullptr || known->place != CardPlace::InStock) {
        return refused(OutletFault::CardNotInStock, asked.card.masked());
    }
    return known->toldOn ? Decided() : Decided({HolderTold{asked.card, today}});
}

Decided decide(const Outlet& outlet, const TakeFee& asked, Date today) {
    if (asked.amount <= Money()) {
        return refused(OutletFault::Unfit, asked.operation.text());
    }
    if (const auto* known = find(outlet.fees, asked.operation)) {
        const bool same =
            !known->givesBack && known->act == asked.act && known->amount == asked.amount;
        return same ? Decided() : refused(OutletFault::FeeDiffers, asked.operation.text());
    }
    return std::vector<Event>{FeeTaken{asked.operation, asked.act, asked.amount, today}};
}

Decided decide(const Outlet& outlet, const GiveFeeBack& asked, Date today) {
    const auto* taken = find(outlet.fees, asked.of);
    if (taken == nullptr || taken->givesBack) {
        return refused(OutletFault::UnknownFee, asked.of.text());
    }
    if (taken->givenBackBy) {
        return taken->givenBackBy == asked.operation
                   ? Decided()
                   : refused(OutletFault::FeeGivenBackBefore, asked.of.text());
    }
    if (outlet.fees.contains(asked.operation)) {
        return refused(OutletFault::FeeDiffers, asked.operation.text());
    }
    return std::vector<Event>{FeeGivenBack{asked.operation, asked.of, today}};
}

} // namespace guitai::outlet::parts
