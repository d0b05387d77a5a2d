// SPDX-License-Identifier: Apache-2.0
#include "tests/models/store/whole_act.h"

#include "models/store/audit.h"
#include "models/store/journal.h"
#include "models/store/queue.h"

#include <set>

namespace guitai::test {

using namespace guitai::store;

QueueItem itemOf(const SignedIn& who, const Uuid& operation, Timestamp now, std::size_t payload) {
    return {.operation = operation,
            .holder = Uuid::v7(now),
            .procedure = "change-pin",
            .phase = "report",
            .run = operation,
            .envelope =
                operators::seal(operation.text() + std::string(payload, '.'), who.who.id, who.key),
            .createdAt = now,
            .updatedAt = now};
}

std::expected<void, StoreError> commitAct(Store& store, const SignedIn& who,
                                          const QueueItem& item) {
    return store.transaction([&]() -> std::expected<void, StoreError> {
        const auto known = store.queue().find(item.operation);
        if (!known || *known) {
            return known ? std::expected<void, StoreError>() : std::unexpected(known.error());
        }
        const RunRecord run{.id = item.run,
                            .procedure = item.procedure,
                            .startedAt = item.createdAt,
                            .updatedAt = item.createdAt};
        for (const auto& done :
             {store.journal().save(run),
              store.journal().append({.run = item.run, .act = "act", .at = item.createdAt}),
              store.queue().enqueue(item),
              store.audit().append({.at = item.createdAt,
                                    .actor = who.who.id,
                                    .action = "submit",
                                    .subject = item.operation.text(),
                                    .detail = "{}"})}) {
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

std::string whatIsHalfThere(Store& store) {
    constexpr int all = 1'000'000;
    const auto trail = store.audit().latest(all);
    const auto items = store.queue().latest(all);
    const auto runs = store.journal().openRuns();
    if (!trail || !items || !runs) {
        return "unreadable";
    }
    std::multiset<std::string> submitted;
    for (const auto& entry : *trail) {
        if (entry.action == "submit") {
            submitted.insert(entry.subject);
        }
    }
    if (runs->size() != items->size()) {
        return "as many runs as operations";
    }
    for (const auto& item : *items) {
        const auto entries = store.journal().entries(item.run);
        if (!entries || entries->size() != 1) {
            return "the journal of " + item.operation.text();
        }
        if (submitted.erase(item.operation.text()) != 1) {
            return "the audit entry of " + item.operation.text();
        }
    }
    return submitted.empty() ? "" : "the operation " + *submitted.begin();
}

} // namespace guitai::test
