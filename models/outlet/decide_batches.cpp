// SPDX-License-Identifier: Apache-2.0
#include "models/outlet/decide_parts.h"

#include <algorithm>
#include <set>

namespace guitai::outlet::parts {

namespace {

constexpr std::size_t longestReason = 200;

bool isHash(const std::string& text) {
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
           });
}

bool canBeOrdered(const StockedCard* card) {
    return card == nullptr || card->place == CardPlace::Failed ||
           card->place == CardPlace::TakenBack;
}

/// A batch is one and the same when it has the same cards.
bool sameCards(const Outlet& outlet, const OpenBatch& asked, const Batch& known) {
    return std::cmp_equal(known.cards, asked.cards.size()) &&
           std::ranges::all_of(asked.cards, [&](const OrderedCard& ordered) {
               return outlet.lines.contains({asked.batch, ordered.card});
           });
}

/// The line, if it can have come to that end: the factory makes only what was sent.
std::expected<const BatchLine*, OutletRefusal> lineOf(const Outlet& outlet, const Uuid& batch,
                                                      const CardNumber& card, LineState as) {
    const auto* known = find(outlet.batches, batch);
    if (known == nullptr) {
        return refused(OutletFault::UnknownBatch, batch.text());
    }
    if (known->state == BatchState::Open && as == LineState::Made) {
        return refused(OutletFault::BatchNotSent, batch.text());
    }
    const auto* line = find(outlet.lines, LineKey(batch, card));
    if (line == nullptr) {
        return refused(OutletFault::NotInBatch, card.masked());
    }
    return line;
}

Decided note(const Outlet& outlet, const Uuid& batch, const CardNumber& card, LineState as,
             Event event, Date today) {
    const auto line = lineOf(outlet, batch, card, as);
    if (!line) {
        return std::unexpected(line.error());
    }
    if ((*line)->state == as) {
        return {};
    }
    if ((*line)->state != LineState::Ordered) {
        return refused(OutletFault::ResultDiffers, card.masked());
    }
    std::vector<Event> events{std::move(event)};
    const auto& whole = outlet.batches.at(batch);
    if (whole.state == BatchState::Sent && whole.outstanding() == 1) {
        events.emplace_back(BatchReturned{batch, today});
    }
    return events;
}

} // namespace

Decided decide(const Outlet& outlet, const OpenBatch& asked, Date today) {
    if (asked.cards.empty()) {
        return refused(OutletFault::Nothing);
    }
    if (const auto* known = find(outlet.batches, asked.batch)) {
        return sameCards(outlet, asked, *known)
                   ? Decided()
                   : refused(OutletFault::BatchKnown, asked.batch.text());
    }
    std::vector<Event> events{BatchOpened{asked.batch, today}};
    std::set<CardNumber> seen;
    for (const auto& [card, holder] : asked.cards) {
        if (!seen.insert(card).second) {
            return refused(OutletFault::Twice, card.masked());
        }
        if (!canBeOrdered(find(outlet.cards, card))) {
            return refused(OutletFault::CardElsewhere, card.masked());
        }
        events.emplace_back(CardOrdered{asked.batch, card, holder});
    }
    return events;
}

Decided decide(const Outlet& outlet, const SendBatch& asked, Date today) {
    const auto* known = find(outlet.batches, asked.batch);
    if (known == nullptr) {
        return refused(OutletFault::UnknownBatch, asked.batch.text());
    }
    if (!isHash(asked.fileHash)) {
        return refused(OutletFault::Unfit, asked.batch.text());
    }
    if (known->state != BatchState::Open) {
        return known->fileHash == asked.fileHash
                   ? Decided()
                   : refused(OutletFault::BatchSentBefore, asked.batch.text());
    }
    std::vector<Event> events{BatchSent{asked.batch, today, asked.fileHash}};
    if (known->outstanding() == 0) {
        events.emplace_back(BatchReturned{asked.batch, today});
    }
    return events;
}

Decided decide(const Outlet& outlet, const NoteMade& asked, Date today) {
    return note(outlet, asked.batch, asked.card, LineState::Made, LineMade{asked.batch, asked.card},
                today);
}

Decided decide(const Outlet& outlet, const NoteFailed& asked, Date today) {
    if (asked.reason.size() > longestReason) {
        return refused(OutletFault::Unfit, asked.card.masked());
    }
    return note(outlet, asked.batch, asked.card, LineState::Failed,
                LineFailed{asked.batch, asked.card, asked.reason}, today);
}

} // namespace guitai::outlet::parts
