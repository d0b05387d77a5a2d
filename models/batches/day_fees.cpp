// SPDX-License-Identifier: Apache-2.0
#include "models/batches/day_fees.h"

#include "models/store/outlet_tables.h"
#include "models/store/queue.h"

#include <limits>

namespace guitai::batches {

namespace {

/// What the registry says was taken for the act, or given back by it.
std::optional<Money> amountIn(const registry::Outcome& outcome, bool givenBack) {
    for (const auto& event : outcome.events) {
        if (const auto* taken = std::get_if<domain::FeeTaken>(&event); taken && !givenBack) {
            return taken->amount;
        }
        if (const auto* back = std::get_if<domain::FeeReturned>(&event); back && givenBack) {
            return back->amount;
        }
    }
    return std::nullopt;
}

Money sum(Money one, Money other) {
    return one.plus(other).value_or(Money(std::numeric_limits<std::int64_t>::max()));
}

void add(DayFees& fees, const outlet::Fee& fee) {
    auto& act = fees.acts[fee.act];
    if (fee.givesBack) {
        ++act.givenBack;
        act.givenBackSum = sum(act.givenBackSum, fee.amount);
        fees.inDrawer = sum(fees.inDrawer, Money(-fee.amount.fen()));
    } else {
        ++act.taken;
        act.takenSum = sum(act.takenSum, fee.amount);
        fees.inDrawer = sum(fees.inDrawer, fee.amount);
    }
}

Stored<outlet::Outlet> itemsOf(store::Store& store, const std::string& outlet, Date day) {
    return store.outletTables().list(outlet, outlet::ItemKind::Fee, toText(day));
}

DayFees sumOf(const outlet::Outlet& day) {
    DayFees fees;
    for (const auto& [operation, fee] : day.fees) {
        add(fees, fee);
    }
    return fees;
}

/// Each fee at the outlet against the registry.
Batched<void> compareEach(const AskOutcome& outcomeOf, const outlet::Outlet& day, DayFees& fees) {
    for (const auto& [operation, fee] : day.fees) {
        const auto outcome = outcomeOf(operation);
        if (!outcome && outcome.error() != registry::RegistryFault::NotFound) {
            return std::unexpected(outcome.error());
        }
        const auto amount = outcome ? amountIn(*outcome, fee.givesBack.has_value()) : std::nullopt;
        if (amount != fee.amount) {
            fees.differences.push_back({operation, amount ? "amount-differs" : "not-in-registry"});
        }
    }
    return {};
}

/// Each act of the day at this counter against the outlet.
Batched<void> compareQueue(const BatchDesk& desk, Date date, const AskOutcome& outcomeOf,
                           const outlet::Outlet& day, DayFees& fees) {
    const auto [from, until] = spanOf(date);
    const auto items = desk.store.queue().made(from, until);
    if (!items) {
        return std::unexpected(items.error());
    }
    for (const auto& item : *items) {
        if (item.state != store::QueueState::Accepted) {
            continue;
        }
        const auto outcome = outcomeOf(item.operation);
        if (!outcome && outcome.error() != registry::RegistryFault::NotFound) {
            return std::unexpected(outcome.error());
        }
        const bool fee = outcome && (amountIn(*outcome, false) || amountIn(*outcome, true));
        if (fee && !day.fees.contains(item.operation)) {
            fees.differences.push_back({item.operation, "not-at-outlet"});
        }
    }
    return {};
}

} // namespace

Batched<DayFees> feesOf(const BatchDesk& desk, Date day) {
    return feesOf(desk, day,
                  [&desk](const Uuid& operation) { return desk.registry.outcomeOf(operation); });
}

Stored<DayFees> bookedFees(store::Store& store, const std::string& outlet, Date day) {
    const auto items = itemsOf(store, outlet, day);
    return items ? Stored<DayFees>(sumOf(*items)) : std::unexpected(items.error());
}

Batched<DayFees> feesOf(const BatchDesk& desk, Date day, const AskOutcome& outcomeOf) {
    const auto items = itemsOf(desk.store, desk.outlet, day);
    if (!items) {
        return std::unexpected(items.error());
    }
    auto fees = sumOf(*items);
    if (auto done = compareEach(outcomeOf, *items, fees); !done) {
        return std::unexpected(done.error());
    }
    if (auto done = compareQueue(desk, day, outcomeOf, *items, fees); !done) {
        return std::unexpected(done.error());
    }
    return fees;
}

} // namespace guitai::batches
