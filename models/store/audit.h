// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/records.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <vector>

namespace guitai::store {

class Connection;

/// The trail of every act, look-up, sign-in, approval, refusal, print. Append only, each entry
/// chained to the one before by a keyed hash.
class Audit {
public:
    explicit Audit(Connection& connection)
        : connection_(connection) {}

    /// Fills in sequence and mac.
    [[nodiscard]] std::expected<void, StoreError> append(AuditEntry entry);
    /// The sequence of the first bad entry; nothing when all is well.
    [[nodiscard]] std::expected<std::optional<std::uint64_t>, StoreError> verify() const;
    [[nodiscard]] std::expected<std::vector<AuditEntry>, StoreError> latest(int most) const;
    [[nodiscard]] std::expected<std::uint64_t, StoreError> count() const;

private:
    Connection& connection_;
};

} // namespace guitai::store
