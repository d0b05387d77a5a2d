// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/registry/forwarder.h"
#include "tests/models/central/server.h"

#include <algorithm>
#include <array>
#include <cstdio>

/// Counters with queues of their own before a shared registry, and people for them to serve.
namespace guitai::test {

/// Somebody with an active card; each number is somebody else.
inline domain::HolderFile person(int number) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "H%07d", number);
    auto file = samples::fileWith(samples::activeCard(text.data()));
    std::snprintf(text.data(), text.size(), "%08d", 19600101 + 10000 * (number % 40));
    const auto born = std::string(text.data());
    std::snprintf(text.data(), text.size(), "%03d", 101 + 2 * (number / 40));
    const auto first = "430602" + born + text.data();
    file.holder.idNumber = *IdNumber::parse(first + IdNumber::checkCharacter(first));
    file.id = Uuid::v7(samples::noon + std::chrono::milliseconds(number));
    return file;
}

/// An enquiry, which the rules allow, or an activation, which they refuse on an active card.
inline domain::Operation operationOn(Central& central, const domain::HolderFile& file,
                                     bool allowed = true) {
    auto& office = central.office;
    auto operation =
        Central::real(allowed ? office.enquiry() : office.leave(domain::Procedure::Activate));
    operation.holder = file.id;
    operation.request.requester.document.reset();
    operation.request = samples::withDocument(operation.request, file);
    return operation;
}

inline operators::Envelope enquiryOf(Central& central, const domain::HolderFile& file) {
    return central.office.sealed(operationOn(central, file));
}

/// A counter: its encrypted store with the queue, and its clock.
struct Counter {
    std::string outlet;
    TemporaryStore place{};
    std::unique_ptr<store::Store> store = std::move(place.create()->store);
    Timestamp now = someDay();

    Uuid enqueue(Central& central, const domain::HolderFile& file, bool allowed = true) {
        auto operation = operationOn(central, file, allowed);
        operation.outlet = outlet;
        must(store->queue().enqueue(
                 {.operation = operation.id,
                  .holder = file.id,
                  .procedure = std::string(domain::nameOf(operation.request.procedure)),
                  .phase = std::string(domain::nameOf(operation.request.phase)),
                  .envelope = central.office.sealed(operation),
                  .createdAt = now,
                  .updatedAt = now}),
             "not queued");
        return operation.id;
    }

    /// The machine was switched off, and on again.
    void restart() {
        store.reset();
        store = must(place.open(), "not opened").store;
    }

    [[nodiscard]] store::QueueItem item(const Uuid& operation) const {
        return **store->queue().find(operation);
    }
};

/// Whose acts the registry has on that file, in the order of its versions, which are 1, 2, 3 …
inline std::vector<Uuid> appliedTo(Central& central, const domain::HolderId& holder) {
    std::vector<Uuid> applied;
    must(central.admin->query("SELECT version, operation FROM guitai.events WHERE holder = $1 AND "
                              "operation <> holder ORDER BY version",
                              {holder},
                              [&](const postgres::Row& row) {
                                  applied.push_back(row.uuid(1));
                                  if (row.number(0) != static_cast<std::int64_t>(applied.size())) {
                                      throw postgres::Row::BadValue();
                                  }
                              }),
         "the events have gaps, or cannot be read");
    return applied;
}

/// Those of `all` that are among `some`, in the order of `all`.
inline std::vector<Uuid> among(std::vector<Uuid> all, const std::vector<Uuid>& some) {
    std::erase_if(all, [&](const Uuid& id) { return std::ranges::find(some, id) == some.end(); });
    return all;
}

} // namespace guitai::test
