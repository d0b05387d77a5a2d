// SPDX-License-Identifier: Apache-2.0
#include "models/batches/batch_desk.h"

#include "models/domain/codec.h"
#include "models/registry/outcome_words.h"
#include "models/store/audit.h"
#include "models/store/queue.h"

#include <algorithm>

namespace guitai::batches {

namespace {

operators::Envelope sealed(const BatchDesk& desk, const Act& act) {
    const domain::Operation operation{.id = act.id,
                                      .holder = act.holder,
                                      .fileVersion = act.fileVersion,
                                      .request = act.request,
                                      .window = desk.window,
                                      .at = desk.clock.now(),
                                      .clerk = desk.clerk.who.id,
                                      .outlet = desk.outlet,
                                      .rules = {desk.rules.region, desk.rules.version},
                                      .practice = desk.practice};
    return operators::seal(domain::encode(operation), desk.clerk.who.id, desk.clerk.key);
}

store::QueueItem queued(const BatchDesk& desk, const Act& act) {
    const auto now = desk.clock.now();
    return {.operation = act.id,
            .holder = act.holder,
            .procedure = std::string(domain::nameOf(act.request.procedure)),
            .phase = std::string(domain::nameOf(act.request.phase)),
            .run = act.run,
            .envelope = sealed(desk, act),
            .createdAt = now,
            .updatedAt = now};
}

ActResult resultOf(const registry::Outcome& outcome, bool before) {
    switch (outcome.kind) {
    case registry::OutcomeKind::Applied:
        return {before ? LineOutcome::DoneBefore : LineOutcome::Done};
    case registry::OutcomeKind::Refused:
    case registry::OutcomeKind::Conflict:
        return {LineOutcome::Refused, registry::reasonOf(outcome)};
    case registry::OutcomeKind::Rejected:
        break;
    }
    return {LineOutcome::Rejected, registry::reasonOf(outcome)};
}

/// Judged, not applied, and nothing of it is under way.
Stored<bool> refusedAndOver(const BatchDesk& desk, const Uuid& id) {
    const auto item = desk.store.queue().find(id);
    if (!item) {
        return std::unexpected(item.error());
    }
    if (*item && !store::hasEnded((*item)->state)) {
        return false;
    }
    const auto outcome = desk.registry.outcomeOf(id);
    if (outcome) {
        return outcome->kind != registry::OutcomeKind::Applied;
    }
    // What was rejected for its signature, or taken back, the registry does not remember.
    return outcome.error() == registry::RegistryFault::NotFound && *item &&
           (*item)->state != store::QueueState::Accepted;
}

} // namespace

Uuid idOf(std::initializer_list<std::string_view> words) {
    std::string text = "guitai-batches";
    for (const auto word : words) {
        text.append(1, '\0').append(word);
    }
    auto hash = operators::payloadHash(text);
    hash[6] = static_cast<std::uint8_t>((hash[6] & 0x0F) | 0x80);
    hash[8] = static_cast<std::uint8_t>((hash[8] & 0x3F) | 0x80);
    return Uuid::fromBytes(BytesView(hash).first(16)).value_or(Uuid());
}

Stored<Uuid> attemptOf(const BatchDesk& desk, std::initializer_list<std::string_view> words) {
    const auto first = idOf(words);
    auto id = first;
    for (int attempt = 2;; ++attempt) {
        const auto over = refusedAndOver(desk, id);
        if (!over) {
            return std::unexpected(over.error());
        }
        if (!*over) {
            return id;
        }
        id = idOf({first.text(), std::to_string(attempt)});
    }
}

Stored<ActResult> file(const BatchDesk& desk, const Act& act) {
    auto& queue = desk.store.queue();
    const auto known = queue.find(act.id);
    if (!known) {
        return std::unexpected(known.error());
    }
    const bool before = known->has_value();
    if (!before) {
        // It may have been filed from a store that is no more.
        if (const auto judged = desk.registry.outcomeOf(act.id)) {
            return resultOf(*judged, true);
        }
        if (const auto kept = queue.enqueue(queued(desk, act)); !kept) {
            return std::unexpected(kept.error());
        }
    }
    const bool ended = before && store::hasEnded((*known)->state);
    const auto outcome = desk.forwarder.bring(act.id, desk.clock.now());
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    if (!*outcome) {
        return ActResult{LineOutcome::Waiting};
    }
    return resultOf(**outcome, ended);
}

Stored<void> record(const BatchDesk& desk, const std::string& action, const std::string& subject,
                    const std::string& detail) {
    return desk.store.audit().append({.at = desk.clock.now(),
                                      .actor = desk.clerk.who.id,
                                      .action = action,
                                      .subject = subject,
                                      .detail = detail});
}

} // namespace guitai::batches
