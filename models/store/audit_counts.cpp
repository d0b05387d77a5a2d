// SPDX-License-Identifier: Apache-2.0
// The half of Audit that counts: what limits, copies and reports ask.
#include "models/store/audit.h"
#include "models/store/audit_rows.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

// The words stand in the text, not in parameters: else the indices of just these would not serve.
constexpr const char* searchesOf =
    "SELECT count(*) FROM audit WHERE action = 'name-search' AND actor = ? AND at > ?";
constexpr const char* printsOf =
    "SELECT count(*) FROM audit WHERE action = 'print' AND subject = ?";
constexpr const char* entriesOfDay =
    "SELECT sequence, at, actor, action, subject, detail, mac FROM audit "
    "WHERE action IN ('procedure-ended', 'stock-difference') AND at >= ? AND at < ? ORDER BY at, "
    "sequence";
constexpr const char* searchDays =
    "SELECT (at + ?1) / 86400000 AS day, actor, sum(action = 'name-search'), "
    "sum(action = 'name-search-refused') FROM audit "
    "WHERE action IN ('name-search', 'name-search-refused') AND at > ?2 "
    "GROUP BY day, actor ORDER BY day, actor";

} // namespace

std::expected<int, StoreError> Audit::nameSearches(const std::string& actor,
                                                   Timestamp since) const {
    return connection_.read("audit.name-searches", [&](Database& database) {
        auto row = prepared(database, searchesOf, actor, since);
        return row.executeStep() ? static_cast<int>(numberAt(row, 0)) : 0;
    });
}

std::expected<std::vector<AuditEntry>, StoreError> Audit::ofDay(Timestamp from,
                                                                Timestamp until) const {
    return connection_.read("audit.of-day", [&](Database& database) {
        std::vector<AuditEntry> entries;
        auto row = prepared(database, entriesOfDay, from, until);
        while (row.executeStep()) {
            entries.push_back(auditEntryAt(row));
        }
        return entries;
    });
}

std::expected<int, StoreError> Audit::prints(const std::string& subject) const {
    return connection_.read("audit.prints", [&](Database& database) {
        auto row = prepared(database, printsOf, subject);
        return row.executeStep() ? static_cast<int>(numberAt(row, 0)) : 0;
    });
}

std::expected<std::vector<NameSearchDay>, StoreError> Audit::nameSearchDays(Timestamp since) const {
    return connection_.read("audit.name-search-days", [&](Database& database) {
        std::vector<NameSearchDay> days;
        const std::int64_t offset = std::chrono::milliseconds(chinaOffset).count();
        auto row = prepared(database, searchDays, offset, since);
        while (row.executeStep()) {
            const auto day = std::chrono::days(numberAt(row, 0));
            days.push_back({chinaDate(Timestamp(day)), textAt(row, 1),
                            static_cast<int>(numberAt(row, 2)),
                            static_cast<int>(numberAt(row, 3))});
        }
        return days;
    });
}

} // namespace guitai::store
