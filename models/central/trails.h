// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/postgres/connection.h"
#include "models/store/audit_finding.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::central {

/// What the registry knows of one counter's audit trail.
struct CounterTrail {
    struct Break {
        std::string why{}; ///< `goes-back`, `other-hash`
        store::AuditHead head{};
        Timestamp at{};
    };

    std::string login{};
    std::string outlet{};
    int trail = 1; ///< 2: the counter's store was made anew once
    int heads = 0;
    std::optional<store::AuditHead> last{};
    Timestamp at{};                ///< of the last one
    std::optional<Break> broken{}; ///< the last head that did not fit
};

/// For whoever administers the shared registry (a member of guitai_owner): every counter, by login.
[[nodiscard]] std::expected<std::vector<CounterTrail>, postgres::SqlError>
counterTrails(postgres::Connection& connection);

/// The heads of that counter's trail, the newest first.
[[nodiscard]] std::expected<std::vector<store::AuditHead>, postgres::SqlError>
headsOf(postgres::Connection& connection, const std::string& login);

/// That counter's store was made anew: its next head begins another trail. Those of before stay.
/// False where there is no such counter.
[[nodiscard]] std::expected<bool, postgres::SqlError> beginTrail(postgres::Connection& connection,
                                                                 const std::string& login);

} // namespace guitai::central
