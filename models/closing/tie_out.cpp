// SPDX-License-Identifier: Apache-2.0
#include "models/closing/tie_out.h"

#include "models/closing/day_codec.h"
#include "models/closing/day_parts.h"
#include "models/closing/voucher_numbers.h"
#include "models/outlet/items.h"
#include "models/registry/outcome_words.h"
#include "models/store/audit.h"
#include "models/store/closings.h"
#include "models/store/journal.h"
#include "models/store/outlet_tables.h"
#include "models/store/queue.h"
#include "models/store/settings.h"

#include <algorithm>

namespace guitai::closing {

using batches::BatchDesk;
using batches::Batched;
using store::QueueState;

namespace {

/// Kept between the parts of one tie-out.
struct Tying {
    using Asked = std::expected<registry::Outcome, registry::RegistryFault>;

    const BatchDesk& desk;
    DaySpan span;
    Day day{};
    std::vector<store::QueueItem> made{}; ///< of that day, in order
    std::map<Uuid, Asked> outcomes{};

    /// Each is asked for once: it may be far away.
    const Asked& outcomeOf(const Uuid& operation) {
        auto known = outcomes.find(operation);
        if (known == outcomes.end()) {
            known = outcomes.emplace(operation, desk.registry.outcomeOf(operation)).first;
        }
        return known->second;
    }

    void differ(DifferenceKind kind, std::string about) {
        day.differences.push_back({kind, std::move(about)});
    }
};

std::string kindOf(const domain::Account& account) {
    const auto name = domain::accountName(account);
    return name.substr(0, name.find(':'));
}

bool add(Money& sum, Money amount) {
    const auto more = sum.plus(amount);
    sum = more.value_or(sum);
    return more.has_value();
}

void countMoney(const registry::Outcome& outcome, const Uuid& operation, Tying& tying) {
    for (const auto& event : outcome.events) {
        if (const auto* moved = std::get_if<domain::FundsMoved>(&event)) {
            const bool left = add(tying.day.money[kindOf(moved->from)].out, moved->amount);
            const bool came = add(tying.day.money[kindOf(moved->to)].in, moved->amount);
            if (!left || !came) {
                tying.differ(DifferenceKind::MoneyTooLarge, operation.text());
            }
        }
    }
}

/// Each act that was accepted here must be so there.
Batched<void> askRegistry(Tying& tying) {
    for (const auto& item : tying.made) {
        if (item.state != QueueState::Accepted) {
            continue;
        }
        const auto& outcome = tying.outcomeOf(item.operation);
        if (!outcome && outcome.error() != registry::RegistryFault::NotFound) {
            return std::unexpected(outcome.error());
        }
        if (!outcome) {
            tying.differ(DifferenceKind::NotAtRegistry, item.operation.text());
        } else if (outcome->kind != registry::OutcomeKind::Applied) {
            tying.differ(DifferenceKind::RegistryDiffers, item.operation.text());
        } else {
            ++tying.day.atRegistry;
            countMoney(*outcome, item.operation, tying);
        }
    }
    return {};
}

/// Vouchers, and what the stock could not take, as the trail has them.
batches::Stored<void> readTrail(Tying& tying) {
    const auto entries = tying.desk.store.audit().ofDay(tying.span.from, tying.span.until);
    const auto counted =
        tying.desk.store.settings().value("voucher." + toCompactText(tying.day.day));
    if (!entries || !counted) {
        return std::unexpected(entries ? counted.error() : entries.error());
    }
    VoucherNumbers numbers;
    for (const auto& entry : *entries) {
        if (entry.action == "stock-difference") {
            tying.differ(DifferenceKind::StockDiffers, entry.subject);
        } else {
            numbers.take(entry.detail);
        }
    }
    tying.day.vouchers = numbers.sum();
    std::ranges::move(numbers.differences(counted->value_or("0")),
                      std::back_inserter(tying.day.differences));
    return {};
}

struct CountMoves {
    StockSum& stock;

    void operator()(const outlet::BlankReceived& /*event*/) const { ++stock.received; }

    void operator()(const outlet::BlankUsed& /*event*/) const { ++stock.used; }

    void operator()(const outlet::BlankVoided& /*event*/) const { ++stock.voided; }

    void operator()(const outlet::BlankWrittenOff& /*event*/) const { ++stock.voided; }

    void operator()(const auto& /*event*/) const {}
};

/// Whether somebody works on what that operation took the blank for.
batches::Stored<bool> isWorkedOn(const BatchDesk& desk, const Uuid& operation) {
    const auto item = desk.store.queue().find(operation);
    if (!item) {
        return std::unexpected(item.error());
    }
    if (*item) {
        const auto run = desk.store.journal().find((*item)->run);
        if (!run) {
            return std::unexpected(run.error());
        }
        return (*run && (*run)->status == store::RunStatus::Open) || !hasEnded((*item)->state);
    }
    const auto open = desk.store.journal().openRuns(); // it is queued later than it takes the blank
    return open ? batches::Stored<bool>(!open->empty()) : std::unexpected(open.error());
}

batches::Stored<void> countStock(Tying& tying) {
    auto& tables = tying.desk.store.outletTables();
    const auto& outlet = tying.desk.outlet;
    const auto blanks = tables.countBlanks(outlet);
    const auto events = tables.events(outlet, tying.span.from, tying.span.until);
    const auto cards = tables.list(outlet, outlet::ItemKind::Card,
                                   std::string(domain::nameOf(outlet::CardPlace::InStock)));
    const auto taken = tables.list(outlet, outlet::ItemKind::Blank,
                                   std::string(domain::nameOf(outlet::BlankState::Taken)));
    if (!blanks || !events || !cards || !taken) {
        return std::unexpected(!blanks   ? blanks.error()
                               : !events ? events.error()
                               : !cards  ? cards.error()
                                         : taken.error());
    }
    auto& stock = tying.day.stock;
    stock.blanks = *blanks;
    stock.cards = static_cast<int>(cards->cards.size());
    std::ranges::for_each(*events,
                          [&](const auto& event) { std::visit(CountMoves{stock}, event); });
    for (const auto& [serial, blank] : taken->blanks) {
        const auto worked = blank.operation ? isWorkedOn(tying.desk, *blank.operation) : false;
        if (!worked) {
            return std::unexpected(worked.error());
        }
        if (!*worked) {
            tying.differ(DifferenceKind::BlankUnaccounted, serial.text());
        }
    }
    return {};
}

DifferenceKind kindOf(const batches::FeeDifference& difference) {
    return difference.what == "not-in-registry"  ? DifferenceKind::FeeNotAtRegistry
           : difference.what == "amount-differs" ? DifferenceKind::FeeDiffers
                                                 : DifferenceKind::FeeNotAtOutlet;
}

Batched<void> countFees(Tying& tying) {
    auto fees = batches::feesOf(tying.desk, tying.day.day, [&tying](const Uuid& operation) {
        return tying.outcomeOf(operation);
    });
    if (!fees) {
        return std::unexpected(fees.error());
    }
    for (const auto& difference : fees->differences) {
        tying.differ(kindOf(difference), difference.operation.text());
    }
    tying.day.fees = *std::move(fees);
    return {};
}

batches::Stored<void> carryOver(Tying& tying) {
    auto open = openAt(tying.desk.store, tying.span.until);
    if (!open) {
        return std::unexpected(open.error());
    }
    tying.day.carried = *std::move(open);
    return {};
}

/// What the closing before this day left open, and has ended since.
batches::Stored<void> lookBack(Tying& tying) {
    const auto before = tying.desk.store.closings().lastBefore(tying.desk.outlet, tying.day.day);
    if (!before) {
        return std::unexpected(before.error());
    }
    if (!*before) {
        return {};
    }
    const auto report = decodeDay((*before)->report);
    if (!report) {
        return std::unexpected(
            store::StoreError{store::StoreFault::Damaged, "day.closing-before", 0, {}});
    }
    for (const auto& left : report->carried) {
        const auto item = tying.desk.store.queue().find(left.id);
        if (!item) {
            return std::unexpected(item.error());
        }
        if (left.state && *item && hasEnded((*item)->state)) {
            tying.day.settled.push_back({left.id, left.procedure, (*item)->state});
        }
    }
    return {};
}

batches::Stored<void> countActs(Tying& tying) {
    auto made = tying.desk.store.queue().made(tying.span.from, tying.span.until);
    const auto closed = tying.desk.store.closings().of(tying.desk.outlet, tying.day.day);
    if (!made || !closed) {
        return std::unexpected(made ? closed.error() : made.error());
    }
    tying.made = *std::move(made);
    tying.day.number = static_cast<int>(closed->size()) + 1;
    tying.day.acts = actSums(tying.made);
    for (const auto& item : tying.made) {
        tying.day.served.insert(item.envelope.clerk.signer);
    }
    return {};
}

} // namespace

Batched<Day> tieOut(const BatchDesk& desk, Date day) {
    Tying tying{.desk = desk, .span = spanOf(day), .day = {.day = day, .outlet = desk.outlet}};
    for (const auto& part : {countActs, readTrail, countStock, carryOver, lookBack}) {
        if (const auto done = part(tying); !done) {
            return std::unexpected(done.error());
        }
    }
    for (const auto& part : {askRegistry, countFees}) {
        if (const auto done = part(tying); !done) {
            return std::unexpected(done.error());
        }
    }
    return std::move(tying.day);
}

} // namespace guitai::closing
