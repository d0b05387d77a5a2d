// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/filing.h"
#include "models/procedure/on_record.h"
#include "models/procedure/state_codec.h"
#include "models/procedure/words.h"
#include "models/store/journal.h"
#include "models/store/restore.h"
#include "models/store/settings.h"

#include <charconv>

namespace guitai::procedure {

using store::StoreError;

namespace {

bool leavesVoucher(Ending ending) {
    return ending == Ending::Done || ending == Ending::NotDone || ending == Ending::InDoubt;
}

/// `OUTLET-20261122-0007`: counted by day, in the transaction that ends the run. In a restored
/// store `OUTLET-20261122-R261122153000-0008`: a number without that may have been given before.
std::expected<std::string, StoreError> nextVoucher(Services& services) {
    auto& settings = services.store->settings();
    const auto day = toCompactText(chinaDate(services.clock->now()));
    const auto key = "voucher." + day;
    const auto last = settings.value(key);
    if (!last) {
        return std::unexpected(last.error());
    }
    int number = 0;
    if (*last) {
        std::from_chars((*last)->data(), (*last)->data() + (*last)->size(), number);
    }
    auto digits = std::to_string(number + 1);
    if (const auto saved = settings.set(key, digits); !saved) {
        return std::unexpected(saved.error());
    }
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    const auto series = settings.value(store::voucherSeriesSetting);
    if (!series) {
        return std::unexpected(series.error());
    }
    return services.place.outlet + "-" + day + "-" + (*series ? **series + "-" : "") + digits;
}

std::expected<void, StoreError> finish(Services& services, State& state) {
    state.endedAt = services.clock->now();
    if (leavesVoucher(state.ending)) {
        auto voucher = nextVoucher(services);
        if (!voucher) {
            return std::unexpected(voucher.error());
        }
        state.voucher = *voucher;
    }
    return recordEnded(services, state);
}

store::RunRecord recordOf(const Services& services, const State& state) {
    store::RunRecord run;
    run.id = state.run;
    run.procedure = std::string(domain::nameOf(state.procedure));
    run.holder = state.holder;
    run.clerk = services.signedIn->who.id;
    run.state = encode(state);
    run.status = state.ended() ? store::RunStatus::Finished : store::RunStatus::Open;
    run.startedAt = state.startedAt;
    run.updatedAt = services.clock->now();
    return run;
}

} // namespace

std::expected<State, StoreError> persist(Services& services, State state,
                                         const std::vector<store::JournalEntry>& entries) {
    const auto saved = services.store->transaction([&]() -> std::expected<void, StoreError> {
        for (const auto& entry : entries) {
            if (services.journalAhead) {
                services.journalAhead(entry);
            }
            if (auto appended = services.store->journal().append(entry); !appended) {
                return appended;
            }
        }
        if (state.ended() && !state.endedAt) {
            if (auto finished = finish(services, state); !finished) {
                return finished;
            }
        }
        return services.store->journal().save(recordOf(services, state));
    });
    if (!saved) {
        return std::unexpected(saved.error());
    }
    for (const auto& entry : entries) {
        if (services.journalObserver) {
            services.journalObserver(entry);
        }
    }
    return state;
}

} // namespace guitai::procedure
