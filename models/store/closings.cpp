// SPDX-License-Identifier: Apache-2.0
#include "models/store/closings.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

using Done = std::expected<void, StoreFault>;

constexpr const char* ofDay =
    "SELECT outlet, day, number, report, remark, algorithm, signer, signature, until, at "
    "FROM day_closings WHERE outlet = ? AND day = ? ORDER BY number";
constexpr const char* before =
    "SELECT outlet, day, number, report, remark, algorithm, signer, signature, until, at "
    "FROM day_closings WHERE outlet = ? AND day < ? ORDER BY day DESC, number DESC LIMIT 1";

// From one day that has acts to the next, each found by the index on time; ?1 is China's offset,
// ?2 the last day, ?3 the outlet.
constexpr const char* unseen = R"sql(
WITH RECURSIVE days (day) AS (
    SELECT (min(created_at) + ?1) / 86400000 FROM queue
    UNION ALL
    SELECT (SELECT (min(created_at) + ?1) / 86400000 FROM queue
            WHERE created_at >= (days.day + 1) * 86400000 - ?1)
        FROM days WHERE days.day < ?2)
SELECT day FROM days WHERE day <= ?2 AND
    (SELECT max(created_at) FROM queue WHERE created_at < (days.day + 1) * 86400000 - ?1) >=
    coalesce((SELECT max(until) FROM day_closings AS c WHERE c.outlet = ?3 AND c.day = days.day),
        -1)
ORDER BY day)sql";

std::int64_t numberOf(Date day) {
    return std::chrono::sys_days(day).time_since_epoch().count();
}

Date dayAt(SQLite::Statement& row, int column) {
    return std::chrono::sys_days(std::chrono::days(numberAt(row, column)));
}

Closing closingAt(SQLite::Statement& row) {
    return {.outlet = textAt(row, 0),
            .day = dayAt(row, 1),
            .number = static_cast<int>(numberAt(row, 2)),
            .report = textAt(row, 3),
            .remark = textAt(row, 4),
            .by = {textAt(row, 5), textAt(row, 6), bytesAt(row, 7)},
            .until = timeAt(row, 8),
            .at = timeAt(row, 9)};
}

} // namespace

Closings::Stored<void> Closings::add(const Closing& closing) {
    return connection_.write("closings.add", [&](Database& database) -> Done {
        const auto day = numberOf(closing.day);
        auto last = prepared(database,
                             "SELECT coalesce(max(number), 0) FROM day_closings "
                             "WHERE outlet = ? AND day = ?",
                             closing.outlet, day);
        if (!last.executeStep() || numberAt(last, 0) + 1 != closing.number) {
            return std::unexpected(StoreFault::Conflict);
        }
        change(database,
               "INSERT INTO day_closings (outlet, day, number, report, remark, algorithm, signer, "
               "signature, until, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               closing.outlet, day, std::int64_t{closing.number}, closing.report, closing.remark,
               closing.by.algorithm, closing.by.signer, BytesView(closing.by.value), closing.until,
               closing.at);
        return {};
    });
}

Closings::Stored<std::vector<Closing>> Closings::of(const std::string& outlet, Date day) const {
    return connection_.read("closings.of", [&](Database& database) {
        std::vector<Closing> closings;
        auto row = prepared(database, ofDay, outlet, numberOf(day));
        while (row.executeStep()) {
            closings.push_back(closingAt(row));
        }
        return closings;
    });
}

Closings::Stored<std::optional<Closing>> Closings::lastBefore(const std::string& outlet,
                                                              Date day) const {
    return connection_.read("closings.last-before", [&](Database& database) {
        auto row = prepared(database, before, outlet, numberOf(day));
        return row.executeStep() ? std::optional(closingAt(row)) : std::nullopt;
    });
}

Closings::Stored<std::vector<Date>> Closings::openDays(const std::string& outlet, Date upTo) const {
    return connection_.read("closings.open-days", [&](Database& database) {
        std::vector<Date> days;
        const std::int64_t offset = std::chrono::milliseconds(chinaOffset).count();
        auto row = prepared(database, unseen, offset, numberOf(upTo), outlet);
        while (row.executeStep()) {
            days.push_back(dayAt(row, 0));
        }
        return days;
    });
}

} // namespace guitai::store
