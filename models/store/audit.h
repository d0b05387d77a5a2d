// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/audit_finding.h"
#include "models/store/records.h"
#include "models/store/store_error.h"

#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace guitai::store {

class Connection;

/// One operator's searches by name on one day in China.
struct NameSearchDay {
    Date day{};
    std::string actor{};
    int searches = 0;
    int refused = 0;

    bool operator==(const NameSearchDay&) const = default;
};

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
    /// Against heads that somebody keeps outside, too, and those that are noted here as handed out.
    [[nodiscard]] std::expected<AuditFinding, StoreError>
    verifyAgainst(const std::vector<AuditHead>& anchors) const;
    [[nodiscard]] std::expected<std::vector<AuditEntry>, StoreError> latest(int most) const;
    [[nodiscard]] std::expected<std::uint64_t, StoreError> count() const;

    /// What to hand out: with a batch for the registry, on the day's end slip.
    [[nodiscard]] std::expected<AuditHead, StoreError> head() const;
    /// The entry of that number, as a head; nothing where the trail has none.
    [[nodiscard]] std::expected<std::optional<AuditHead>, StoreError>
    headAt(std::uint64_t sequence) const;
    /// That it was handed out and has arrived. The same again changes nothing; Conflict when the
    /// trail has another entry there.
    [[nodiscard]] std::expected<void, StoreError> noteAnchor(const AuditAnchor& anchor);
    /// All of them, or those sent there, by sequence.
    [[nodiscard]] std::expected<std::vector<AuditAnchor>, StoreError>
    anchors(const std::optional<std::string>& sentTo = {}) const;

    /// What a day's end asks for, from then on and before the other, in order: `procedure-ended`
    /// and `stock-difference`.
    [[nodiscard]] std::expected<std::vector<AuditEntry>, StoreError> ofDay(Timestamp from,
                                                                           Timestamp until) const;
    /// How often that operator has searched by name since then, refused searches not counted.
    [[nodiscard]] std::expected<int, StoreError> nameSearches(const std::string& actor,
                                                              Timestamp since) const;
    /// How often that paper was printed or saved, by the subject it stands under.
    [[nodiscard]] std::expected<int, StoreError> prints(const std::string& subject) const;
    /// Those who have searched by name, day by day.
    [[nodiscard]] std::expected<std::vector<NameSearchDay>, StoreError>
    nameSearchDays(Timestamp since) const;

    /// Every entry in order; what it is given it may keep.
    [[nodiscard]] std::expected<void, StoreError>
    each(const std::function<void(AuditEntry&)>& visit) const;

private:
    Connection& connection_;
};

} // namespace guitai::store
