// SPDX-License-Identifier: Apache-2.0
#include "models/store/outlet_tables.h"

#include "models/outlet/codec.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <map>
#include <set>
#include <utility>

namespace guitai::store {

namespace {

using outlet::ItemKey;
using outlet::ItemKind;
using outlet::Outlet;
using Done = std::expected<void, StoreFault>;

/// Rows of kind, key and json. A document that no writer of ours leaves there is damage.
Outlet partsOf(Prepared rows) {
    Outlet parts;
    while (rows.executeStep()) {
        const ItemKey key{wordAt<ItemKind>(rows, 0), textAt(rows, 1)};
        if (!addItem(parts, key, textAt(rows, 2))) {
            throw BadRow();
        }
    }
    return parts;
}

/// Of rows of events, all of them.
std::vector<outlet::Event> eventsIn(Prepared row) {
    std::vector<outlet::Event> all;
    while (row.executeStep()) {
        auto events = outlet::decodeEvents(textAt(row, 0));
        if (!events) {
            throw BadRow();
        }
        std::ranges::move(*events, std::back_inserter(all));
    }
    return all;
}

void addRow(Database& database, const std::string& outlet, const ItemKey& key, Outlet& parts) {
    auto row = prepared(database,
                        "SELECT json FROM outlet_items WHERE outlet = ? AND kind = ? AND key = ?",
                        outlet, domain::nameOf(key.kind), key.key);
    if (row.executeStep() && !addItem(parts, key, textAt(row, 0))) {
        throw BadRow();
    }
}

/// What the command is about, and no more.
Outlet partsFor(Database& database, const std::string& outlet, const outlet::Command& command) {
    Outlet parts;
    std::set<ItemKey> seen;
    for (bool more = true; more;) {
        more = false;
        for (const auto& key : needed(parts, command)) {
            if (seen.insert(key).second) {
                addRow(database, outlet, key, parts);
                more = true;
            }
        }
    }
    return parts;
}

void keepChanged(Database& database, const std::string& outlet, const Outlet& before,
                 const Outlet& after) {
    std::map<ItemKey, std::string> known;
    for (auto& item : itemsOf(before)) {
        known.emplace(std::move(item.key), std::move(item.json));
    }
    for (const auto& item : itemsOf(after)) {
        const auto old = known.find(item.key);
        if (old != known.end() && old->second == item.json) {
            continue;
        }
        change(database,
               "INSERT INTO outlet_items (outlet, kind, key, mark, json) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (outlet, kind, key) DO UPDATE SET mark = excluded.mark, "
               "json = excluded.json",
               outlet, domain::nameOf(item.key.kind), item.key.key, item.mark, item.json);
    }
}

} // namespace

OutletTables::Stored<outlet::Decided> OutletTables::note(const std::string& outlet,
                                                         const outlet::Command& command,
                                                         const OutletHand& hand) {
    outlet::Decided decided;
    const auto kept = connection_.write("outlet.note", [&](Database& database) -> Done {
        const auto before = partsFor(database, outlet, command);
        decided = decide(before, command, chinaDate(hand.at));
        if (!decided || decided->empty()) {
            return {};
        }
        auto after = before;
        for (const auto& event : *decided) {
            if (!evolve(after, event)) {
                return std::unexpected(StoreFault::Internal);
            }
        }
        keepChanged(database, outlet, before, after);
        change(database,
               "INSERT INTO outlet_events (outlet, clerk, at, events) VALUES (?, ?, ?, ?)", outlet,
               hand.clerk, hand.at, outlet::encode(*decided));
        return {};
    });
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return decided;
}

OutletTables::Stored<Outlet> OutletTables::load(const std::string& outlet) const {
    return connection_.read("outlet.load", [&](Database& database) {
        return partsOf(prepared(
            database, "SELECT kind, key, json FROM outlet_items WHERE outlet = ?", outlet));
    });
}

OutletTables::Stored<Outlet> OutletTables::list(const std::string& outlet, ItemKind kind,
                                                const std::string& mark) const {
    return connection_.read("outlet.list", [&](Database& database) {
        return partsOf(prepared(database,
                                "SELECT kind, key, json FROM outlet_items "
                                "WHERE outlet = ? AND kind = ? AND mark = ?",
                                outlet, domain::nameOf(kind), mark));
    });
}

OutletTables::Stored<Outlet> OutletTables::find(const std::string& outlet,
                                                const ItemKey& key) const {
    return connection_.read("outlet.find", [&](Database& database) {
        Outlet parts;
        addRow(database, outlet, key, parts);
        return parts;
    });
}

OutletTables::Stored<Outlet> OutletTables::batch(const std::string& outlet, const Uuid& id) const {
    return connection_.read("outlet.batch", [&](Database& database) {
        // A line's key is its batch's, a slash and the card's; '0' follows '/'.
        auto parts = partsOf(prepared(database,
                                      "SELECT kind, key, json FROM outlet_items WHERE outlet = ?1 "
                                      "AND kind = ?2 AND key > ?3 || '/' AND key < ?3 || '0'",
                                      outlet, domain::nameOf(ItemKind::Line), id.text()));
        addRow(database, outlet, outlet::keyOfBatch(id), parts);
        return parts;
    });
}

OutletTables::Stored<outlet::BlankCounts>
OutletTables::countBlanks(const std::string& outlet) const {
    return connection_.read("outlet.count", [&](Database& database) {
        const auto count = [&](outlet::BlankState state) {
            auto row = prepared(database,
                                "SELECT count(*) FROM outlet_items "
                                "WHERE outlet = ? AND kind = ? AND mark = ?",
                                outlet, domain::nameOf(ItemKind::Blank), domain::nameOf(state));
            return row.executeStep() ? static_cast<int>(numberAt(row, 0)) : 0;
        };
        return outlet::BlankCounts{.blank = count(outlet::BlankState::Blank),
                                   .taken = count(outlet::BlankState::Taken),
                                   .used = count(outlet::BlankState::Used),
                                   .voided = count(outlet::BlankState::Void)};
    });
}

OutletTables::Stored<std::vector<outlet::Event>>
OutletTables::events(const std::string& outlet) const {
    return connection_.read("outlet.events", [&](Database& database) {
        return eventsIn(prepared(
            database, "SELECT events FROM outlet_events WHERE outlet = ? ORDER BY sequence",
            outlet));
    });
}

OutletTables::Stored<std::vector<outlet::Event>>
OutletTables::events(const std::string& outlet, Timestamp from, Timestamp until) const {
    return connection_.read("outlet.events-between", [&](Database& database) {
        return eventsIn(prepared(database,
                                 "SELECT events FROM outlet_events WHERE outlet = ? AND at >= ? "
                                 "AND at < ? ORDER BY at, sequence",
                                 outlet, from, until));
    });
}

} // namespace guitai::store
