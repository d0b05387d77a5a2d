// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/timestamp.h"
#include "models/outlet/decide.h"
#include "models/outlet/items.h"
#include "models/store/store_error.h"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace guitai::store {

class Connection;

/// Who had an outlet note something, and when.
struct OutletHand {
    std::string clerk{}; ///< operator id
    Timestamp at{};
};

/// The outlet's stock, batches and fees: each part a row, each change an entry of events, both in
/// one transaction. Used inside Store::transaction, or each call by itself.
class OutletTables {
public:
    template <class T>
    using Stored = std::expected<T, StoreError>;

    explicit OutletTables(Connection& connection)
        : connection_(connection) {}

    /// Decides on the newest state and keeps what follows. Again the same: no events, nothing kept.
    [[nodiscard]] Stored<outlet::Decided>
    note(const std::string& outlet, const outlet::Command& command, const OutletHand& hand);

    /// All of it; for checks and small outlets.
    [[nodiscard]] Stored<outlet::Outlet> load(const std::string& outlet) const;
    /// Those parts of the kind that bear the mark (a state, a fee's day).
    [[nodiscard]] Stored<outlet::Outlet> list(const std::string& outlet, outlet::ItemKind kind,
                                              const std::string& mark) const;
    /// One part alone, if it is there.
    [[nodiscard]] Stored<outlet::Outlet> find(const std::string& outlet,
                                              const outlet::ItemKey& key) const;
    /// A batch and its lines.
    [[nodiscard]] Stored<outlet::Outlet> batch(const std::string& outlet, const Uuid& id) const;
    [[nodiscard]] Stored<outlet::BlankCounts> countBlanks(const std::string& outlet) const;
    /// What happened from then on and before the other, in order.
    [[nodiscard]] Stored<std::vector<outlet::Event>> events(const std::string& outlet,
                                                            Timestamp from, Timestamp until) const;
    /// All that happened, in order.
    [[nodiscard]] Stored<std::vector<outlet::Event>> events(const std::string& outlet) const;

private:
    Connection& connection_;
};

} // namespace guitai::store
