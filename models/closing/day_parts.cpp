// SPDX-License-Identifier: Apache-2.0
#include "models/closing/day_parts.h"

#include "models/store/journal.h"
#include "models/store/queue.h"

namespace guitai::closing {

using store::QueueState;

namespace {

void countAct(const store::QueueItem& item, std::map<domain::Procedure, ActSum>& acts) {
    const auto procedure = domain::parseName<domain::Procedure>(item.procedure);
    if (!procedure || !isAct(item.phase)) {
        return;
    }
    auto& sum = acts[*procedure];
    switch (item.state) {
    case QueueState::Accepted:
        ++sum.accepted;
        break;
    case QueueState::Refused:
        ++sum.refused;
        break;
    case QueueState::Waiting:
    case QueueState::Sending:
        ++sum.waiting;
        break;
    case QueueState::Conflict:
    case QueueState::InDoubt:
        ++sum.attention;
        break;
    case QueueState::Withdrawn:
        ++sum.withdrawn;
        break;
    }
}

} // namespace

bool isAct(std::string_view phase) {
    return phase != domain::nameOf(domain::Phase::Authorise);
}

std::map<domain::Procedure, ActSum> actSums(const std::vector<store::QueueItem>& made) {
    std::map<domain::Procedure, ActSum> acts;
    for (const auto& item : made) {
        countAct(item, acts);
    }
    return acts;
}

batches::Stored<std::vector<Carried>> openAt(store::Store& store, Timestamp until) {
    const auto runs = store.journal().openRuns();
    const auto pending = store.queue().pending();
    if (!runs || !pending) {
        return std::unexpected(runs ? pending.error() : runs.error());
    }
    std::vector<Carried> open;
    for (const auto& run : *runs) {
        if (run.startedAt < until) {
            open.push_back({run.id, run.procedure, std::nullopt, run.startedAt});
        }
    }
    for (const auto& item : *pending) {
        if (item.createdAt < until) {
            open.push_back({item.operation, item.procedure, item.state, item.createdAt});
        }
    }
    return open;
}

} // namespace guitai::closing
