// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/bytes.h"
#include "models/base/secret_bytes.h"
#include "models/store/records.h"

#include <memory>

namespace guitai::store {

/// HMAC-SHA-256 over the entry's fields, each with its length before it, and its predecessor's mac
/// (of the first entry: an empty one).
[[nodiscard]] Bytes entryMac(const SecretBytes& key, const AuditEntry& entry, BytesView previous);

/// The same for many entries in a row: what depends on the key alone is worked out once.
class EntryMacs {
public:
    explicit EntryMacs(const SecretBytes& key);
    ~EntryMacs();
    EntryMacs(const EntryMacs&) = delete;
    EntryMacs& operator=(const EntryMacs&) = delete;

    [[nodiscard]] Bytes of(const AuditEntry& entry, BytesView previous) const;

private:
    class Begun;
    std::unique_ptr<const Begun> begun_;
};

/// Seals how many entries there are and what the last one's mac is, under a word of its own.
[[nodiscard]] Bytes headSeal(const SecretBytes& key, std::uint64_t count, BytesView lastMac);

} // namespace guitai::store
