// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/decide_parts.h"

namespace guitai::outlet {

namespace {

using parts::find;
using Done = std::expected<void, EvolveFault>;

std::unexpected<EvolveFault> noSuchItem() {
    return std::unexpected(EvolveFault::NoSuchItem);
}

std::unexpected<EvolveFault> notFromHere() {
    return std::unexpected(EvolveFault::NotFromHere);
}

Done apply(Outlet& outlet, const BlankReceived& event) {
    const Blank blank{.delivery = event.delivery, .receivedOn = event.on};
    return outlet.blanks.emplace(event.serial, blank).second ? Done() : notFromHere();
}

Done apply(Outlet& outlet, const BlankTaken& event) {
    auto* blank = find(outlet.blanks, event.serial);
    if (blank == nullptr) {
        return noSuchItem();
    }
    if (blank->state != BlankState::Blank || outlet.takings.contains(event.operation)) {
        return notFromHere();
    }
    blank->state = BlankState::Taken;
    blank->operation = event.operation;
    outlet.takings.emplace(event.operation, Taking{.serial = event.serial});
    return {};
}

/// What an operation has taken comes to an end.
Done end(Outlet& outlet, const Uuid& operation, TakingState as, BlankState state,
         std::optional<VoidReason> reason = {}) {
    auto* taking = find(outlet.takings, operation);
    auto* blank = taking == nullptr ? nullptr : find(outlet.blanks, taking->serial);
    if (blank == nullptr) {
        return noSuchItem();
    }
    if (taking->state != TakingState::Taken || blank->state != BlankState::Taken) {
        return notFromHere();
    }
    taking->state = as;
    blank->state = state;
    blank->reason = reason;
    if (state == BlankState::Blank) {
        blank->operation.reset();
    }
    return {};
}

Done apply(Outlet& outlet, const BlankUsed& event) {
    return end(outlet, event.operation, TakingState::Used, BlankState::Used);
}

Done apply(Outlet& outlet, const BlankVoided& event) {
    return end(outlet, event.operation, TakingState::Void, BlankState::Void, event.reason);
}

Done apply(Outlet& outlet, const BlankReturned& event) {
    return end(outlet, event.operation, TakingState::Returned, BlankState::Blank);
}

Done apply(Outlet& outlet, const BlankWrittenOff& event) {
    auto* blank = find(outlet.blanks, event.serial);
    if (blank == nullptr) {
        return noSuchItem();
    }
    if (blank->state != BlankState::Blank) {
        return notFromHere();
    }
    blank->state = BlankState::Void;
    blank->reason = event.reason;
    blank->operation = event.operation;
    return {};
}

Done apply(Outlet& outlet, const BatchOpened& event) {
    const Batch batch{.openedOn = event.on};
    return outlet.batches.emplace(event.batch, batch).second ? Done() : notFromHere();
}

Done apply(Outlet& outlet, const CardOrdered& event) {
    auto* batch = find(outlet.batches, event.batch);
    if (batch == nullptr) {
        return noSuchItem();
    }
    const BatchLine line{.holder = event.holder};
    if (batch->state != BatchState::Open ||
        !outlet.lines.emplace(LineKey(event.batch, event.card), line).second) {
        return notFromHere();
    }
    ++batch->cards;
    outlet.cards[event.card] = {
        .holder = event.holder, .place = CardPlace::Ordered, .batch = event.batch};
    return {};
}

Done apply(Outlet& outlet, const BatchSent& event) {
    auto* batch = find(outlet.batches, event.batch);
    if (batch == nullptr) {
        return noSuchItem();
    }
    if (batch->state != BatchState::Open) {
        return notFromHere();
    }
    batch->state = BatchState::Sent;
    batch->sentOn = event.on;
    batch->fileHash = event.fileHash;
    return {};
}

std::expected<BatchLine*, EvolveFault> outstanding(Outlet& outlet, const Uuid& batch,
                                                   const CardNumber& card) {
    auto* known = find(outlet.batches, batch);
    auto* line = find(outlet.lines, LineKey(batch, card));
    if (known == nullptr || line == nullptr) {
        return noSuchItem();
    }
    if (known->state == BatchState::Returned || line->state != LineState::Ordered) {
        return notFromHere();
    }
    return line;
}

Done apply(Outlet& outlet, const LineMade& event) {
    const auto line = outstanding(outlet, event.batch, event.card);
    if (!line) {
        return std::unexpected(line.error());
    }
    (*line)->state = LineState::Made;
    ++outlet.batches.at(event.batch).made;
    return {};
}

Done apply(Outlet& outlet, const LineFailed& event) {
    const auto line = outstanding(outlet, event.batch, event.card);
    if (!line) {
        return std::unexpected(line.error());
    }
    (*line)->state = LineState::Failed;
    (*line)->reason = event.reason;
    ++outlet.batches.at(event.batch).failed;
    auto* card = find(outlet.cards, event.card);
    if (card != nullptr && card->place == CardPlace::Ordered && card->batch == event.batch) {
        card->place = CardPlace::Failed;
    }
    return {};
}

Done apply(Outlet& outlet, const BatchReturned& event) {
    auto* batch = find(outlet.batches, event.batch);
    if (batch == nullptr) {
        return noSuchItem();
    }
    if (batch->state != BatchState::Sent || batch->outstanding() != 0) {
        return notFromHere();
    }
    batch->state = BatchState::Returned;
    batch->returnedOn = event.on;
    return {};
}

Done apply(Outlet& outlet, const CardStocked& event) {
    auto& card = outlet.cards[event.card];
    if (card.place == CardPlace::InStock || card.place == CardPlace::HandedOut) {
        return notFromHere();
    }
    card = {.holder = event.holder,
            .place = CardPlace::InStock,
            .batch = card.batch,
            .stockedBy = event.operation,
            .stockedOn = event.on};
    return {};
}

Done apply(Outlet& outlet, const CardTakenOut& event) {
    auto* card = find(outlet.cards, event.card);
    if (card == nullptr) {
        return noSuchItem();
    }
    if (card->place != CardPlace::InStock) {
        return notFromHere();
    }
    card->place = event.to;
    card->leftBy = event.operation;
    card->leftOn = event.on;
    return {};
}

Done apply(Outlet& outlet, const CardPutBack& event) {
    auto* card = find(outlet.cards, event.card);
    if (card == nullptr) {
        return noSuchItem();
    }
    const bool left = card->leftBy.has_value();
    if (left != (event.to == CardPlace::InStock) || (!left && card->place != CardPlace::InStock)) {
        return notFromHere();
    }
    card->place = event.to;
    card->undoneBy = event.operation;
    card->leftBy.reset();
    card->leftOn.reset();
    if (!left) {
        card->stockedBy.reset();
        card->stockedOn.reset();
    }
    return {};
}

Done apply(Outlet& outlet, const HolderTold& event) {
    auto* card = find(outlet.cards, event.card);
    if (card == nullptr) {
        return noSuchItem();
    }
    if (card->place != CardPlace::InStock) {
        return notFromHere();
    }
    card->toldOn = event.on;
    return {};
}

Done apply(Outlet& outlet, const FeeTaken& event) {
    const Fee fee{.act = event.act, .amount = event.amount, .day = event.day};
    return outlet.fees.emplace(event.operation, fee).second ? Done() : notFromHere();
}

Done apply(Outlet& outlet, const FeeGivenBack& event) {
    auto* taken = find(outlet.fees, event.of);
    if (taken == nullptr) {
        return noSuchItem();
    }
    if (taken->givenBackBy || taken->givesBack || outlet.fees.contains(event.operation)) {
        return notFromHere();
    }
    taken->givenBackBy = event.operation;
    outlet.fees.emplace(
        event.operation,
        Fee{.act = taken->act, .amount = taken->amount, .day = event.day, .givesBack = event.of});
    return {};
}

} // namespace

std::expected<void, EvolveFault> evolve(Outlet& outlet, const Event& event) {
    return std::visit([&](const auto& known) { return apply(outlet, known); }, event);
}

} // namespace guitai::outlet
