// SPDX-License-Identifier: Apache-2.0
#include "models/batches/lists.h"

#include "models/domain/working_days.h"
#include "models/store/outlet_tables.h"

#include <algorithm>

namespace guitai::batches {

namespace {

using domain::CardStage;
using domain::Procedure;

constexpr int mostListed = 100'000;

ListedHolder listed(const domain::HolderFile& file, const CardNumber& card, Date since,
                    std::optional<Date> due) {
    const auto* known = file.find(card);
    return {.card = card,
            .holder = file.id,
            .idNumber = file.holder.idNumber.masked(),
            .name = file.holder.name.text(),
            .phone = file.holder.phone ? file.holder.phone->text() : std::string(),
            .bank = known == nullptr ? domain::BankName{} : known->bank,
            .since = since,
            .due = due};
}

/// Such a list has names and telephone numbers: that it was asked for is on record.
Batched<HolderList> recorded(const BatchDesk& desk, const char* name, Batched<HolderList> list) {
    if (!list) {
        return list;
    }
    const auto detail = R"({"cards":)" + std::to_string(list->size()) + "}";
    if (auto kept = record(desk, "list", name, detail); !kept) {
        return std::unexpected(kept.error());
    }
    return list;
}

/// The cards at that stage that are late, by the working days that each has.
template <class DaysOf>
Batched<HolderList> late(const BatchDesk& desk, CardStage stage, Date today, DaysOf daysOf) {
    const auto cards = desk.registry.listCards(stage, today, mostListed);
    if (!cards) {
        return std::unexpected(cards.error());
    }
    const auto& hours = desk.rules.workingHours.value;
    HolderList list;
    for (const auto& card : *cards) {
        if (!card.since) {
            continue;
        }
        const auto file = desk.registry.lookUp(card.holder);
        if (!file) {
            return std::unexpected(file.error());
        }
        const int days = daysOf(*file, card.card);
        const auto due = domain::workingDaysAfter(hours, *card.since, days);
        if (days > 0 && due < today) {
            list.push_back(listed(*file, card.card, *card.since, due));
        }
    }
    return list;
}

} // namespace

int promisedDays(const domain::HolderFile& file, const CardNumber& card,
                 const domain::Rules& rules) {
    const bool replaces = std::ranges::any_of(
        file.cards, [&](const domain::Card& old) { return old.replacedBy == card; });
    int days = 0;
    for (const auto& [key, act] : rules.acts) {
        const bool ofLegacy = key.procedure == Procedure::Replace && file.legacyCard &&
                              std::holds_alternative<std::monostate>(key.subject);
        const bool ofCard = key.procedure == Procedure::Replace &&
                            !std::holds_alternative<std::monostate>(key.subject);
        const bool first = key.procedure == Procedure::Apply || ofLegacy;
        if (replaces ? ofCard : first) {
            days = std::max(days, act.workingDays.value);
        }
    }
    return days;
}

Batched<HolderList> uncollected(const BatchDesk& desk, Date today) {
    const int days = desk.rules.collectWithin.value;
    return recorded(desk, "uncollected",
                    late(desk, CardStage::Ready, today,
                         [days](const domain::HolderFile&, const CardNumber&) { return days; }));
}

Batched<HolderList> overdue(const BatchDesk& desk, Date today) {
    const auto promised = [&](const domain::HolderFile& file, const CardNumber& card) {
        return promisedDays(file, card, desk.rules);
    };
    auto list = late(desk, CardStage::Applied, today, promised);
    auto making = late(desk, CardStage::InProduction, today, promised);
    if (!list || !making) {
        return list ? making : list;
    }
    std::ranges::move(*making, std::back_inserter(*list));
    std::ranges::stable_sort(*list, {}, &ListedHolder::since);
    return recorded(desk, "overdue", std::move(list));
}

Batched<HolderList> toTell(const BatchDesk& desk) {
    const auto stock =
        desk.store.outletTables().list(desk.outlet, outlet::ItemKind::Card, "in-stock");
    if (!stock) {
        return std::unexpected(stock.error());
    }
    HolderList list;
    for (const auto& [number, card] : stock->cards) {
        if (card.toldOn || !card.stockedOn) {
            continue;
        }
        const auto file = desk.registry.lookUp(card.holder);
        if (!file) {
            return std::unexpected(file.error());
        }
        list.push_back(
            listed(*file, number, *card.stockedOn,
                   domain::workingDaysAfter(desk.rules.workingHours.value, *card.stockedOn,
                                            desk.rules.collectWithin.value)));
    }
    std::ranges::stable_sort(list, {}, &ListedHolder::since);
    return recorded(desk, "to-tell", std::move(list));
}

Batched<void> markTold(const BatchDesk& desk, const HolderList& told) {
    for (const auto& each : told) {
        // One that has left the stock meanwhile needs no telling.
        const auto noted = desk.store.outletTables().note(
            desk.outlet, outlet::TellHolder{each.card}, {desk.clerk.who.id, desk.clock.now()});
        if (!noted) {
            return std::unexpected(noted.error());
        }
    }
    return {};
}

std::string toCsv(const HolderList& list) {
    std::string text = "\xEF\xBB\xBF";
    text += writeLine({"card_number", "id_number", "name", "phone", "since", "due"});
    for (const auto& each : list) {
        text += writeReportLine({each.card.masked(), each.idNumber, each.name, each.phone,
                                 toText(each.since), each.due ? toText(*each.due) : ""});
    }
    return text;
}

} // namespace guitai::batches
