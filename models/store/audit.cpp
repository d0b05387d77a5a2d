// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit.h"

#include "models/store/audit_chain.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

namespace guitai::store {

namespace {

struct Head {
    std::uint64_t count = 0;
    Bytes mac{};
    Bytes seal{};
};

Head headOf(SQLite::Database& database) {
    auto row = prepared(database, "SELECT count, mac, seal FROM audit_head WHERE id = 1");
    return row.executeStep() ? Head{countAt(row, 0), bytesAt(row, 1), bytesAt(row, 2)} : Head{};
}

AuditEntry entryAt(SQLite::Statement& row) {
    return {.sequence = countAt(row, 0),
            .at = timeAt(row, 1),
            .actor = textAt(row, 2),
            .action = textAt(row, 3),
            .subject = textAt(row, 4),
            .detail = textAt(row, 5),
            .mac = bytesAt(row, 6)};
}

bool sealFits(const SecretBytes& key, const Head& head) {
    return head.seal == headSeal(key, head.count, head.mac);
}

std::optional<std::uint64_t> firstBad(SQLite::Database& database, const SecretBytes& key) {
    auto row = prepared(database, "SELECT sequence, at, actor, action, subject, detail, mac "
                                  "FROM audit ORDER BY sequence");
    std::uint64_t expected = 1;
    Bytes previous;
    for (; row.executeStep(); ++expected) {
        if (numberAt(row, 0) != static_cast<std::int64_t>(expected)) {
            return expected;
        }
        auto entry = entryAt(row);
        if (entry.mac != entryMac(key, entry, previous)) {
            return expected;
        }
        previous = std::move(entry.mac);
    }
    // The head says how far the trail went: what is missing at its end, or was added, shows here.
    const auto head = headOf(database);
    const auto count = expected - 1;
    if (count == 0 && head.count == 0 && head.seal.empty()) {
        return std::nullopt;
    }
    if (head.count != count || head.mac != previous || !sealFits(key, head)) {
        return std::min(head.count, count) + 1;
    }
    return std::nullopt;
}

} // namespace

std::expected<void, StoreError> Audit::append(AuditEntry entry) {
    return connection_.write("audit.append", [&](SQLite::Database& database) {
        const auto& key = connection_.auditKey();
        const auto head = headOf(database);
        entry.sequence = head.count + 1;
        entry.mac = entryMac(key, entry, head.mac);
        change(database,
               "INSERT INTO audit (sequence, at, actor, action, subject, detail, mac) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)",
               static_cast<std::int64_t>(entry.sequence), entry.at, entry.actor, entry.action,
               entry.subject, entry.detail, BytesView(entry.mac));
        change(database,
               "INSERT INTO audit_head (id, count, mac, seal) VALUES (1, ?, ?, ?) "
               "ON CONFLICT (id) DO UPDATE SET count = excluded.count, mac = excluded.mac, "
               "seal = excluded.seal",
               static_cast<std::int64_t>(entry.sequence), BytesView(entry.mac),
               BytesView(headSeal(key, entry.sequence, entry.mac)));
        return std::expected<void, StoreFault>{};
    });
}

std::expected<std::optional<std::uint64_t>, StoreError> Audit::verify() const {
    return connection_.read("audit.verify", [&](SQLite::Database& database) {
        return firstBad(database, connection_.auditKey());
    });
}

std::expected<std::vector<AuditEntry>, StoreError> Audit::latest(int most) const {
    return connection_.read("audit.latest", [&](SQLite::Database& database) {
        std::vector<AuditEntry> entries;
        auto row = prepared(database,
                            "SELECT sequence, at, actor, action, subject, detail, mac FROM audit "
                            "ORDER BY sequence DESC LIMIT ?",
                            std::int64_t{most});
        while (row.executeStep()) {
            entries.push_back(entryAt(row));
        }
        return entries;
    });
}

std::expected<std::uint64_t, StoreError> Audit::count() const {
    return connection_.read("audit.count",
                            [](SQLite::Database& database) { return headOf(database).count; });
}

} // namespace guitai::store
