// SPDX-License-Identifier: Apache-2.0
#include "models/batches/stock.h"

#include "models/store/outlet_tables.h"

#include <algorithm>

namespace guitai::batches {

namespace {

using outlet::BlankSerial;
using outlet::ItemKind;

/// The serial after this one: its last digits counted on, as long as they were. Nothing where it
/// ends in a letter, or in nines alone.
std::string after(const std::string& serial) {
    auto next = serial;
    for (auto digit = next.rbegin(); digit != next.rend(); ++digit) {
        if (*digit < '0' || *digit > '9') {
            return {};
        }
        if (*digit != '9') {
            ++*digit;
            return next;
        }
        *digit = '0';
    }
    return {};
}

Batched<std::vector<outlet::Event>> note(const BatchDesk& desk, const outlet::Command& command) {
    auto noted =
        desk.store.outletTables().note(desk.outlet, command, {desk.clerk.who.id, desk.clock.now()});
    if (!noted) {
        return std::unexpected(noted.error());
    }
    if (!*noted) {
        return std::unexpected(noted->error());
    }
    return **std::move(noted);
}

Batched<std::vector<StockedHolder>> finishedCards(const BatchDesk& desk) {
    const auto found = desk.store.outletTables().list(desk.outlet, ItemKind::Card, "in-stock");
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<StockedHolder> cards;
    for (const auto& [number, card] : found->cards) {
        const auto file = desk.registry.lookUp(card.holder);
        if (!file) {
            return std::unexpected(file.error());
        }
        cards.push_back(
            {number, card.holder, file->holder.name.text(), card.stockedOn, card.toldOn});
    }
    std::ranges::stable_sort(cards, {}, &StockedHolder::since);
    return cards;
}

} // namespace

std::vector<BlankRange> rangesOf(const std::map<BlankSerial, outlet::Blank>& blanks) {
    std::vector<BlankRange> ranges;
    for (const auto& [serial, blank] : blanks) {
        auto* last = ranges.empty() ? nullptr : &ranges.back();
        if (last != nullptr && last->state == blank.state && last->reason == blank.reason &&
            after(last->last) == serial.text()) {
            last->last = serial.text();
            ++last->count;
        } else {
            ranges.push_back({blank.state, blank.reason, serial.text(), serial.text(), 1});
        }
    }
    return ranges;
}

Batched<Stock> stockOf(const BatchDesk& desk) {
    const auto& tables = desk.store.outletTables();
    const auto counts = tables.countBlanks(desk.outlet);
    if (!counts) {
        return std::unexpected(counts.error());
    }
    Stock stock{.blanks = *counts};
    for (const auto& [state, word] : domain::Words<outlet::BlankState>::all) {
        const auto blanks = tables.list(desk.outlet, ItemKind::Blank, std::string(word));
        if (!blanks) {
            return std::unexpected(blanks.error());
        }
        std::ranges::move(rangesOf(blanks->blanks), std::back_inserter(stock.ranges));
    }
    auto cards = finishedCards(desk);
    if (!cards) {
        return std::unexpected(cards.error());
    }
    stock.cards = *std::move(cards);
    return stock;
}

Batched<int> receiveBlanks(const BatchDesk& desk, std::string_view bytes) {
    const auto table = readTable(bytes, {{"serial", {"白卡号", "芯片号"}}});
    if (!table) {
        return std::unexpected(table.error());
    }
    outlet::ReceiveBlanks delivery;
    std::string all;
    for (const auto& line : table->lines) {
        const auto serial = BlankSerial::parse(line.cells.front());
        if (!serial) {
            return std::unexpected(TableError{.fault = TableFault::NoSerial,
                                              .line = line.number,
                                              .column = table->places.front()});
        }
        delivery.serials.push_back(*serial);
        all += serial->text() + ",";
    }
    delivery.delivery = idOf({"blanks", all}); // the same list again is the same delivery
    const auto noted = note(desk, delivery);
    if (!noted) {
        return std::unexpected(noted.error());
    }
    return noted->empty() ? 0 : static_cast<int>(delivery.serials.size());
}

Batched<bool> writeOff(const BatchDesk& desk, const BlankSerial& serial,
                       outlet::VoidReason reason) {
    const auto noted =
        note(desk, outlet::WriteOff{serial, reason, idOf({"write-off", serial.text()})});
    return noted ? Batched<bool>(!noted->empty()) : std::unexpected(noted.error());
}

Batched<std::vector<ListedBatch>> batchesOf(const BatchDesk& desk) {
    std::vector<ListedBatch> all;
    for (const auto& [state, word] : domain::Words<outlet::BatchState>::all) {
        const auto found =
            desk.store.outletTables().list(desk.outlet, ItemKind::Batch, std::string(word));
        if (!found) {
            return std::unexpected(found.error());
        }
        for (const auto& [id, batch] : found->batches) {
            all.push_back({id, batch});
        }
    }
    return all;
}

} // namespace guitai::batches
