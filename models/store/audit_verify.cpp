// SPDX-License-Identifier: Apache-2.0
// The half of Audit that checks: the chain by its key, and what was handed out by its anchors.
#include "models/store/audit.h"
#include "models/store/audit_chain.h"
#include "models/store/audit_keys.h"
#include "models/store/audit_rows.h"
#include "models/store/connection.h"

#include <algorithm>
#include <utility>

namespace guitai::store {

namespace {

/// Anchors by sequence, passed one by one while the entries go by.
class AnchorWalk {
public:
    AnchorWalk(std::vector<AuditHead> outside, const std::vector<AuditAnchor>& noted) {
        for (auto& head : outside) {
            all_.emplace_back(std::move(head), true);
        }
        for (const auto& anchor : noted) {
            all_.emplace_back(anchor.head, false);
        }
        std::ranges::stable_sort(all_, {}, [](const auto& each) { return each.first.sequence; });
    }

    /// The entry that the chain has just vouched for.
    void pass(std::uint64_t sequence, const Bytes& mac, AuditFinding& finding) {
        for (; next_ < all_.size() && all_[next_].first.sequence <= sequence; ++next_) {
            const auto& [head, outside] = all_[next_];
            const bool fits = head.sequence == sequence && head.hash == mac;
            if (!fits && !finding.lostAnchor) {
                finding.lostAnchor = head;
            }
            if (fits && outside && !finding.lostAnchor) {
                finding.anchored = sequence;
            }
        }
    }

    /// One that is left over lies beyond the trail's end.
    void end(AuditFinding& finding) const {
        if (next_ < all_.size() && !finding.lostAnchor) {
            finding.lostAnchor = all_[next_].first;
        }
    }

private:
    std::vector<std::pair<AuditHead, bool>> all_{}; ///< and whether it comes from outside
    std::size_t next_ = 0;
};

/// The head says how far the trail went: what is missing at its end, or was added, shows here.
std::optional<std::uint64_t> badEnd(const SealedHead& head, const AuditFinding& finding,
                                    const SecretBytes& key) {
    const auto& end = finding.end;
    if (end.sequence == 0 && head.count == 0 && head.seal.empty()) {
        return std::nullopt;
    }
    const bool sealed = head.seal == headSeal(key, head.count, head.mac);
    if (!sealed || head.count != end.sequence) {
        return std::min(head.count, end.sequence) + 1;
    }
    // As long, and sealed by us, but another: of two copies that went on apart.
    return head.mac == end.hash ? std::nullopt : std::optional(end.sequence);
}

AuditFinding examined(Database& database, const Connection& connection, AnchorWalk anchors) {
    AuditFinding finding;
    const auto& key = connection.auditKey();
    StretchMacs macs(loadAuditKeys(database, connection.key()), key);
    auto row = prepared(database, auditInOrder);
    while (row.executeStep()) {
        const auto expected = finding.end.sequence + 1;
        if (numberAt(row, 0) != static_cast<std::int64_t>(expected)) {
            finding.firstBad = expected;
            return finding;
        }
        auto entry = auditEntryAt(row);
        if (entry.mac != macs.at(expected).of(entry, finding.end.hash)) {
            finding.firstBad = expected;
            return finding;
        }
        finding.end = {expected, std::move(entry.mac)};
        anchors.pass(expected, finding.end.hash, finding);
    }
    finding.firstBad = badEnd(sealedHead(database), finding, key);
    anchors.end(finding);
    return finding;
}

} // namespace

std::expected<std::optional<std::uint64_t>, StoreError> Audit::verify() const {
    const auto finding = connection_.read("audit.verify", [&](Database& database) {
        return examined(database, connection_, AnchorWalk({}, {}));
    });
    if (!finding) {
        return std::unexpected(finding.error());
    }
    return finding->firstBad;
}

std::expected<AuditFinding, StoreError>
Audit::verifyAgainst(const std::vector<AuditHead>& heads) const {
    const auto noted = anchors();
    if (!noted) {
        return std::unexpected(noted.error());
    }
    return connection_.read("audit.verify", [&](Database& database) {
        return examined(database, connection_, AnchorWalk(heads, *noted));
    });
}

} // namespace guitai::store
