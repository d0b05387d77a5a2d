// SPDX-License-Identifier: Apache-2.0
#include "models/procedure/earlier_acts.h"

#include "models/procedure/state_codec.h"
#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/operator_table.h"
#include "models/store/queue.h"

#include <algorithm>
#include <set>

namespace guitai::procedure {

namespace {

using store::StoreError;
using store::StoreFault;

template <class T>
using Kept = std::expected<T, StoreError>;

/// Nothing for a run that is not there, is under way, or cannot be read.
Kept<std::optional<State>> endedRun(Services& services, const Uuid& run) {
    const auto record = services.store->journal().find(run);
    if (!record) {
        return std::unexpected(record.error());
    }
    if (!*record || (*record)->status == store::RunStatus::Open) {
        return std::nullopt;
    }
    return decodeState((*record)->state);
}

Kept<EarlierAct> actOf(Services& services, const State& state) {
    EarlierAct act{.at = state.endedAt.value_or(state.startedAt),
                   .run = state.run,
                   .procedure = state.procedure,
                   .ending = state.ending,
                   .voucher = state.voucher,
                   .papers = state.grounds && !state.voucher.empty()};
    if (!act.voucher.empty()) {
        const auto copies = services.store->audit().prints(act.voucher);
        if (!copies) {
            return std::unexpected(copies.error());
        }
        act.copies = *copies;
    }
    return act;
}

/// Gathers acts; leave and report of one run are one act, the later one.
class Gathering {
public:
    explicit Gathering(Services& services)
        : services_(services) {}

    Kept<void> add(const domain::AppliedOperation& applied) {
        const auto item = services_.store->queue().find(applied.operation);
        if (!item) {
            return std::unexpected(item.error());
        }
        const auto before = acts_.size();
        const auto added = *item ? addRun((*item)->run) : Kept<void>();
        if (!added) {
            return added;
        }
        if (acts_.size() > before) {
            acts_.back().applied = applied;
        } else if (!*item || !runs_.contains((*item)->run)) {
            acts_.push_back({.at = applied.at, .applied = applied});
        }
        return {};
    }

    Kept<void> addRun(const Uuid& run) {
        if (runs_.contains(run)) {
            return {};
        }
        const auto state = endedRun(services_, run);
        if (!state) {
            return std::unexpected(state.error());
        }
        if (*state) {
            auto act = actOf(services_, **state);
            if (!act) {
                return std::unexpected(act.error());
            }
            runs_.insert(run);
            acts_.push_back(*std::move(act));
        }
        return {};
    }

    std::vector<EarlierAct> newestFirst() {
        std::ranges::stable_sort(acts_, std::greater(), &EarlierAct::at);
        return std::move(acts_);
    }

private:
    Services& services_;
    std::set<Uuid> runs_{};
    std::vector<EarlierAct> acts_{};
};

} // namespace

std::expected<EarlierActs, StoreError> earlierActs(Services& services,
                                                   const domain::HolderFile& file, int most) {
    Gathering gathering(services);
    const auto pending = services.store->queue().pending();
    if (!pending) {
        return std::unexpected(pending.error());
    }
    for (const auto& item : *pending) {
        const auto added = item.holder == file.id ? gathering.addRun(item.run) : Kept<void>();
        if (!added) {
            return std::unexpected(added.error());
        }
    }
    const auto history = services.backend.registry->history(file.id, most);
    for (const auto& applied : history.value_or(std::vector<domain::AppliedOperation>())) {
        if (const auto added = gathering.add(applied); !added) {
            return std::unexpected(added.error());
        }
    }
    return EarlierActs{file, gathering.newestFirst(), history.has_value()};
}

std::expected<KeptPapers, StoreError> keptPapers(Services& services, const Uuid& run) {
    auto state = endedRun(services, run);
    if (!state) {
        return std::unexpected(state.error());
    }
    const auto record = services.store->journal().find(run);
    if (!*state || !(*state)->grounds || (*state)->voucher.empty() || !record || !*record) {
        return std::unexpected(StoreError{StoreFault::NotThere, "kept papers", 0, {}});
    }
    KeptPapers papers{.state = **std::move(state)};
    const auto item = services.store->queue().find(papers.state.reportOperation);
    const auto clerk = services.store->operatorTable().find((*record)->clerk);
    if (!item || !clerk) {
        return std::unexpected(item ? clerk.error() : item.error());
    }
    if (*item) {
        papers.queued = (*item)->state;
        papers.state.reportApplied |= papers.queued == store::QueueState::Accepted;
    }
    papers.clerk = *clerk ? (*clerk)->name : (*record)->clerk;
    return papers;
}

std::expected<KeptPapers, StoreError> keptPapersOf(Services& services, const Uuid& operation) {
    const auto item = services.store->queue().find(operation);
    if (!item) {
        return std::unexpected(item.error());
    }
    return *item ? keptPapers(services, (*item)->run)
                 : std::unexpected(StoreError{StoreFault::NotThere, "kept papers", 0, {}});
}

} // namespace guitai::procedure
