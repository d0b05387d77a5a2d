// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit.h"

#include "models/store/audit_chain.h"
#include "models/store/audit_rows.h"
#include "models/store/connection.h"

namespace guitai::store {

namespace {

std::optional<Bytes> macOf(Database& database, std::uint64_t sequence) {
    auto row = prepared(database, "SELECT mac FROM audit WHERE sequence = ?",
                        static_cast<std::int64_t>(sequence));
    return row.executeStep() ? std::optional(bytesAt(row, 0)) : std::nullopt;
}

} // namespace

std::expected<void, StoreError> Audit::append(AuditEntry entry) {
    return connection_.write("audit.append", [&](Database& database) {
        const auto& key = connection_.auditKey();
        const auto head = sealedHead(database);
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

std::expected<std::vector<AuditEntry>, StoreError> Audit::latest(int most) const {
    return connection_.read("audit.latest", [&](Database& database) {
        std::vector<AuditEntry> entries;
        auto row = prepared(database,
                            "SELECT sequence, at, actor, action, subject, detail, mac FROM audit "
                            "ORDER BY sequence DESC LIMIT ?",
                            std::int64_t{most});
        while (row.executeStep()) {
            entries.push_back(auditEntryAt(row));
        }
        return entries;
    });
}

std::expected<std::uint64_t, StoreError> Audit::count() const {
    return connection_.read("audit.count",
                            [](Database& database) { return sealedHead(database).count; });
}

std::expected<AuditHead, StoreError> Audit::head() const {
    return connection_.read("audit.head", [](Database& database) {
        auto head = sealedHead(database);
        return AuditHead{head.count, std::move(head.mac)};
    });
}

std::expected<std::optional<AuditHead>, StoreError> Audit::headAt(std::uint64_t sequence) const {
    return connection_.read("audit.headAt", [&](Database& database) {
        auto mac = macOf(database, sequence);
        return mac ? std::optional(AuditHead{sequence, *std::move(mac)}) : std::nullopt;
    });
}

std::expected<void, StoreError> Audit::noteAnchor(const AuditAnchor& anchor) {
    return connection_.write(
        "audit.anchor", [&](Database& database) -> std::expected<void, StoreFault> {
            if (macOf(database, anchor.head.sequence) != anchor.head.hash) {
                return std::unexpected(StoreFault::Conflict);
            }
            change(database,
                   "INSERT INTO audit_anchors (sent_to, sequence, hash, at) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (sent_to, sequence) DO NOTHING",
                   anchor.sentTo, static_cast<std::int64_t>(anchor.head.sequence),
                   BytesView(anchor.head.hash), anchor.at);
            return {};
        });
}

std::expected<std::vector<AuditAnchor>, StoreError>
Audit::anchors(const std::optional<std::string>& sentTo) const {
    return connection_.read("audit.anchors", [&](Database& database) {
        std::vector<AuditAnchor> all;
        auto row = prepared(database,
                            "SELECT sequence, hash, at, sent_to FROM audit_anchors "
                            "WHERE ?1 IS NULL OR sent_to = ?1 ORDER BY sequence, sent_to",
                            sentTo);
        while (row.executeStep()) {
            all.push_back({{countAt(row, 0), bytesAt(row, 1)}, timeAt(row, 2), textAt(row, 3)});
        }
        return all;
    });
}

std::expected<void, StoreError> Audit::each(const std::function<void(AuditEntry&)>& visit) const {
    const auto done = connection_.read("audit.each", [&](Database& database) {
        auto row = prepared(database, auditInOrder);
        while (row.executeStep()) {
            auto entry = auditEntryAt(row);
            visit(entry);
        }
        return true;
    });
    return done ? std::expected<void, StoreError>() : std::unexpected(done.error());
}

} // namespace guitai::store
