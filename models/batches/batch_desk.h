// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batches/line_report.h"
#include "models/domain/operation.h"
#include "models/domain/rules.h"
#include "models/registry/forwarder.h"
#include "models/store/store.h"

#include <expected>
#include <initializer_list>
#include <string>
#include <string_view>

namespace guitai::batches {

/// What a batch of acts stands on: an open store with somebody signed in, and the registry. All
/// functions of this folder that take it block, and are called on the store's thread.
struct BatchDesk {
    store::Store& store;
    registry::Registry& registry;
    registry::Forwarder& forwarder;
    const store::SignedIn& clerk;
    const domain::Rules& rules;
    domain::Window window;
    std::string outlet;
    bool practice = false;
    const Clock& clock;
};

template <class T>
using Stored = std::expected<T, store::StoreError>;

/// The same words, the same id (RFC 9562 version 8, from their SHA-256): what is done twice has the
/// same id twice, and is applied once.
[[nodiscard]] Uuid idOf(std::initializer_list<std::string_view> words);

/// The id of what the words name, for this attempt: that of the first one, until it was refused and
/// is over. Then the cause may be gone, and it is asked again under the next id; never after it was
/// applied, nor while it waits or is in doubt. So nothing is applied twice.
[[nodiscard]] Stored<Uuid> attemptOf(const BatchDesk& desk,
                                     std::initializer_list<std::string_view> words);

struct Act {
    Uuid id{};  ///< from idOf or attemptOf
    Uuid run{}; ///< what it belongs to: the batch
    domain::HolderId holder{};
    std::uint64_t fileVersion = 0;
    domain::Request request{};
};

struct ActResult {
    LineOutcome outcome{};
    std::string reason{};

    [[nodiscard]] bool applied() const {
        return outcome == LineOutcome::Done || outcome == LineOutcome::DoneBefore;
    }
};

/// Signs it, queues it and brings it to the registry, as the window does with any act. One that was
/// queued or judged before is not made again: its outcome is told.
[[nodiscard]] Stored<ActResult> file(const BatchDesk& desk, const Act& act);

/// Puts on record what left the counter in writing, or was looked up as a list.
[[nodiscard]] Stored<void> record(const BatchDesk& desk, const std::string& action,
                                  const std::string& subject, const std::string& detail = "{}");

} // namespace guitai::batches
