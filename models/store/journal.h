// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/records.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <vector>

namespace guitai::store {

class Connection;

/// Procedure runs and what they set out to do and did.
class Journal {
public:
    explicit Journal(Connection& connection)
        : connection_(connection) {}

    /// Inserts, or replaces state, status and updatedAt.
    [[nodiscard]] std::expected<void, StoreError> save(const RunRecord& run);
    [[nodiscard]] std::expected<void, StoreError> append(const JournalEntry& entry);
    [[nodiscard]] std::expected<std::optional<RunRecord>, StoreError> find(const Uuid& run) const;
    [[nodiscard]] std::expected<std::vector<RunRecord>, StoreError> openRuns() const;
    [[nodiscard]] std::expected<std::vector<JournalEntry>, StoreError>
    entries(const Uuid& run) const;

private:
    Connection& connection_;
};

} // namespace guitai::store
