// SPDX-License-Identifier: Apache-2.0
#include "models/store/audit_finding.h"

#include <charconv>
#include <limits>

namespace guitai::store {

namespace {

constexpr std::size_t hashSize = 32; // HMAC-SHA-256
constexpr auto mostEntries =
    static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()); // SQLite's

} // namespace

std::string headText(const AuditHead& head) {
    return std::to_string(head.sequence) + ":" + toHex(head.hash);
}

std::optional<AuditHead> parseAuditHead(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || text.size() - colon - 1 != 2 * hashSize) {
        return std::nullopt;
    }
    AuditHead head;
    const auto* const end = text.data() + colon;
    const auto [rest, failure] = std::from_chars(text.data(), end, head.sequence);
    auto hash = fromHex(text.substr(colon + 1));
    if (failure != std::errc() || rest != end || head.sequence == 0 ||
        head.sequence > mostEntries || !hash || hash->size() != hashSize) {
        return std::nullopt;
    }
    head.hash = *std::move(hash);
    return head;
}

} // namespace guitai::store
