// SPDX-License-Identifier: Apache-2.0
#include "models/registry/forwarder.h"

#include "models/registry/outcome_words.h"
#include "models/registry/outlet_effects.h"
#include "models/store/audit.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace guitai::registry {

namespace {

using store::QueueItem;
using store::QueueState;

/// A time that no pause can have set lies in the future only because the clock was put back.
bool due(const std::optional<Timestamp>& at, Timestamp now) {
    return !at || *at <= now || *at > now + longestPause;
}

/// Not one that waits for somebody, as after a conflict.
bool goesOut(const QueueItem& item) {
    return item.state == QueueState::Waiting || item.state == QueueState::Sending;
}

/// What the registry did not apply leaves a trace beside the queue.
std::expected<void, store::StoreError> recordRefusal(store::Store& store, const QueueItem& item,
                                                     const Outcome& outcome, Timestamp now) {
    if (outcome.kind == OutcomeKind::Applied) {
        return {};
    }
    const nlohmann::json detail{
        {"procedure", item.procedure}, {"holder", item.holder.text()}, {"why", reasonOf(outcome)}};
    return store.audit().append({.at = now,
                                 .actor = "system",
                                 .action = "refusal",
                                 .subject = item.operation.text(),
                                 .detail = detail.dump()});
}

} // namespace

std::vector<const QueueItem*> sendable(const std::vector<QueueItem>& pending) {
    std::vector<const QueueItem*> heads;
    std::set<Uuid> holders;
    for (const auto& item : pending) {
        const bool oldest = holders.insert(item.holder).second;
        if (oldest && goesOut(item)) {
            heads.push_back(&item);
        }
    }
    return heads;
}

Forwarder::Forwarder(store::Store& store, Registry& registry, Random random)
    : store_(store)
    , registry_(registry)
    , random_(std::move(random))
    , anchoring_(store, registry) {}

Forwarder::Step Forwarder::step(Timestamp now) {
    const auto pending = store_.queue().pending();
    if (!pending) {
        return std::unexpected(pending.error());
    }
    const auto heads = sendable(*pending);
    if (!due(offlineUntil_, now) && (!heads.empty() || anchoring_.due())) {
        return StepResult{.next = offlineUntil_};
    }
    const auto head = std::ranges::find_if(
        heads, [&](const QueueItem* item) { return due(item->nextAttempt, now); });
    if (head != heads.end()) {
        return forward(**head, now);
    }
    const auto soonest = std::ranges::min_element(
        heads, {}, [](const QueueItem* item) { return *item->nextAttempt; });
    return rest(soonest == heads.end() ? std::nullopt : (*soonest)->nextAttempt, now);
}

Forwarder::Step Forwarder::rest(std::optional<Timestamp> next, Timestamp now) {
    const auto handed = anchoring_.handOut(now);
    if (!handed) {
        return std::unexpected(handed.error());
    }
    StepResult result{.next = next};
    switch (*handed) {
    case Anchoring::Result::Nothing:
        break;
    case Anchoring::Result::Sent:
        outages_ = 0;
        result.kind = StepResult::Kind::Anchored;
        break;
    case Anchoring::Result::Refused:
        result.trailRefused = true;
        break;
    case Anchoring::Result::Offline:
        offlineUntil_ = now + pauseAfter(++outages_, random_);
        result.kind = StepResult::Kind::Offline;
        result.next = offlineUntil_;
        break;
    }
    return result;
}

Forwarder::Step Forwarder::forward(const QueueItem& item, Timestamp now) {
    const bool sentBefore = item.state == QueueState::Sending;
    if (const auto marked = mark(item, now); !marked) {
        return std::unexpected(marked.error());
    }
    return keep(item, ask(item, sentBefore), sentBefore, now);
}

std::expected<std::optional<Outcome>, store::StoreError> Forwarder::bring(const Uuid& operation,
                                                                          Timestamp now) {
    const auto pending = store_.queue().pending();
    if (!pending) {
        return std::unexpected(pending.error());
    }
    const auto waits = std::ranges::find(*pending, operation, &QueueItem::operation);
    if (waits == pending->end() || !goesOut(*waits)) {
        auto known = registry_.outcomeOf(operation); // settled: before a kill, for example
        return known ? std::optional(std::move(*known)) : std::nullopt;
    }
    const auto heads = sendable(*pending);
    const auto head = std::ranges::find(heads, operation, &QueueItem::operation);
    if (head == heads.end()) {
        return std::nullopt;
    }
    const auto& item = **head;
    const bool sentBefore = item.state == QueueState::Sending;
    if (const auto marked = mark(item, now); !marked) {
        return std::unexpected(marked.error());
    }
    auto asked = ask(item, sentBefore);
    const bool lost = !asked.answer && asked.answer.error() == RegistryFault::UnknownOutcome;
    if (lost && !asked.waits) {
        asked = ask(item, true);
    }
    const auto kept = keep(item, asked, sentBefore || lost, now);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return asked.answer ? std::optional(std::move(*asked.answer)) : std::nullopt;
}

std::expected<void, store::StoreError> Forwarder::mark(const QueueItem& item, Timestamp now) {
    if (item.state == QueueState::Sending) {
        return {};
    }
    return store_.queue().setState(item.operation, QueueState::Sending, item.reason, now);
}

Forwarder::Step Forwarder::keep(const QueueItem& item, const Asked& asked, bool sentBefore,
                                Timestamp now) {
    const auto& answer = asked.answer;
    if (!answer && answer.error() == RegistryFault::Unreachable) {
        return offline(item, sentBefore, now);
    }
    outages_ = 0;
    if (asked.waits) {
        return wait(item, now);
    }
    return answer ? settle(item, *answer, now) : later(item, now);
}

Forwarder::Asked Forwarder::ask(const QueueItem& item, bool sentBefore) {
    if (sentBefore) {
        auto known = registry_.outcomeOf(item.operation);
        if (known || known.error() != RegistryFault::NotFound) {
            const bool waits = !known && known.error() == RegistryFault::UnknownOutcome;
            return {std::move(known), waits};
        }
    }
    return {registry_.submit(item.envelope)};
}

Forwarder::Step Forwarder::settle(const QueueItem& item, const Outcome& outcome, Timestamp now) {
    const auto undone = undoneBy(registry_, outcome);
    if (!undone) { // its outcome is kept when all of it can be
        return undone.error() == RegistryFault::Unreachable ? offline(item, true, now)
                                                            : later(item, now);
    }
    const auto state = queueStateOf(outcome.kind);
    const auto kept = store_.transaction([&]() -> std::expected<void, store::StoreError> {
        if (auto noted = noteAtOutlet(store_, item, outcome, *undone, now); !noted) {
            return noted;
        }
        if (auto recorded = recordRefusal(store_, item, outcome, now); !recorded) {
            return recorded;
        }
        return store_.queue().setState(item.operation, state, reasonOf(outcome), now);
    });
    if (!kept) {
        return std::unexpected(kept.error());
    }
    anchoring_.batchMoved();
    return StepResult{StepResult::Kind::Settled, item.operation, state, now};
}

Forwarder::Step Forwarder::later(const QueueItem& item, Timestamp now) {
    const int attempts = item.attempts + 1;
    const auto next = now + pauseAfter(attempts, random_);
    const auto state = attempts < mostAttempts ? QueueState::Sending : QueueState::InDoubt;
    const auto kept = store_.transaction([&]() -> std::expected<void, store::StoreError> {
        auto& queue = store_.queue();
        if (auto noted = queue.noteAttempt(item.operation, attempts, next); !noted) {
            return noted;
        }
        return state == QueueState::InDoubt
                   ? queue.setState(item.operation, state, registryFailed, now)
                   : std::expected<void, store::StoreError>();
    });
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return StepResult{StepResult::Kind::Failed, item.operation, state, next};
}

/// It has arrived: that nobody has judged it yet is not its own fault, and no attempt. Asked about
/// after anything up to the time that it has waited so far.
Forwarder::Step Forwarder::wait(const QueueItem& item, Timestamp now) {
    const auto since = item.state == QueueState::Sending ? item.updatedAt : now;
    const auto waited = std::clamp(now - since, firstPause, longestPause);
    const auto pause = random_(static_cast<std::uint64_t>(waited.count()));
    const auto next = now + std::chrono::milliseconds(pause);
    const auto noted = store_.queue().noteAttempt(item.operation, item.attempts, next);
    if (!noted) {
        return std::unexpected(noted.error());
    }
    return StepResult{StepResult::Kind::Failed, item.operation, QueueState::Sending, next};
}

Forwarder::Step Forwarder::offline(const QueueItem& item, bool sentBefore, Timestamp now) {
    if (!sentBefore) { // it never left: it waits, as the others do
        const auto kept =
            store_.queue().setState(item.operation, QueueState::Waiting, item.reason, now);
        if (!kept) {
            return std::unexpected(kept.error());
        }
    }
    offlineUntil_ = now + pauseAfter(++outages_, random_);
    return StepResult{StepResult::Kind::Offline, item.operation, item.state, offlineUntil_};
}

} // namespace guitai::registry
