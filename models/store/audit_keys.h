// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/secret_bytes.h"
#include "models/store/audit_chain.h"

#include <cstdint>
#include <list>
#include <vector>

/// The trail's keys of before. A rekey makes a new one with the database's; entries keep the macs
/// they have, because heads that were handed out are such macs. So the keys of before stay, each
/// encrypted under the database key, and the whole trail is verified as ever. Used inside
/// models/store only; what the database holds wrongly is thrown as BadRow.
namespace guitai::store {

class Database;

struct AuditKey {
    std::uint64_t upTo = 0; ///< the last entry that it made
    SecretBytes key{};
};

/// In order.
[[nodiscard]] std::vector<AuditKey> loadAuditKeys(Database& database,
                                                  const SecretBytes& databaseKey);
/// In the place of all that are there.
void saveAuditKeys(Database& database, const std::vector<AuditKey>& keys,
                   const SecretBytes& databaseKey);

/// Which key an entry has its mac from, for entries in order.
class StretchMacs {
public:
    StretchMacs(const std::vector<AuditKey>& before, const SecretBytes& current);

    /// `sequence`: never less than the one asked for before.
    [[nodiscard]] const EntryMacs& at(std::uint64_t sequence);

private:
    struct Stretch {
        Stretch(std::uint64_t last, const SecretBytes& key)
            : upTo(last)
            , macs(key) {}

        std::uint64_t upTo;
        EntryMacs macs;
    };

    std::list<Stretch> stretches_{};
    EntryMacs current_;
};

} // namespace guitai::store
