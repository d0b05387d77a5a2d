// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/records.h"
#include "models/store/statement.h"

/// The trail's rows; used inside models/store only.
namespace guitai::store {

/// All of them, with the columns as auditEntryAt reads them.
inline constexpr const char* auditInOrder =
    "SELECT sequence, at, actor, action, subject, detail, mac FROM audit ORDER BY sequence";

[[nodiscard]] inline AuditEntry auditEntryAt(SQLite::Statement& row) {
    return {.sequence = countAt(row, 0),
            .at = timeAt(row, 1),
            .actor = textAt(row, 2),
            .action = textAt(row, 3),
            .subject = textAt(row, 4),
            .detail = textAt(row, 5),
            .mac = bytesAt(row, 6)};
}

/// The one row that says how far the trail goes.
struct SealedHead {
    std::uint64_t count = 0;
    Bytes mac{};
    Bytes seal{};
};

[[nodiscard]] inline SealedHead sealedHead(Database& database) {
    auto row = prepared(database, "SELECT count, mac, seal FROM audit_head WHERE id = 1");
    return row.executeStep() ? SealedHead{countAt(row, 0), bytesAt(row, 1), bytesAt(row, 2)}
                             : SealedHead{};
}

} // namespace guitai::store
