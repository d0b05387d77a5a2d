// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace guitai::store {

/// Where the trail ended at some moment: its last entry's sequence and mac. Whoever keeps it
/// outside can tell later whether the trail up to there is still the same.
struct AuditHead {
    std::uint64_t sequence = 0; ///< 0: nothing is on record, and no hash
    Bytes hash{};

    bool operator==(const AuditHead&) const = default;
};

/// `120:9F86…`: the sequence and 64 hexadecimal digits, as it is printed and typed in.
[[nodiscard]] std::string headText(const AuditHead& head);
/// Of an entry, so from 1 on; digits of either case. Nothing for anything else.
[[nodiscard]] std::optional<AuditHead> parseAuditHead(std::string_view text);

/// A head that was handed out, and to whom.
struct AuditAnchor {
    AuditHead head{};
    Timestamp at{};
    std::string sentTo{}; ///< `registry`, `day-end`, …

    bool operator==(const AuditAnchor&) const = default;
};

/// What a verification found.
struct AuditFinding {
    AuditHead end{}; ///< how far it read and found all well, or the last entry
    /// The first entry that is changed, missing, inserted or not in its place.
    std::optional<std::uint64_t> firstBad{};
    /// The chain fits, but not this head that was handed out: the trail was cut before it, or
    /// sealed anew with the store's key somewhere after `anchored`.
    std::optional<AuditHead> lostAnchor{};
    /// The last entry that an anchor from outside vouches for. What lies after it rests on the
    /// store's key alone: cut off or sealed anew by who has that, it would not show.
    std::uint64_t anchored = 0;

    [[nodiscard]] bool sound() const { return !firstBad && !lostAnchor; }

    /// Whether entries are gone that the lost anchor has seen.
    [[nodiscard]] bool cut() const { return lostAnchor && lostAnchor->sequence > end.sequence; }

    bool operator==(const AuditFinding&) const = default;
};

} // namespace guitai::store
