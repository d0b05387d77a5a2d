// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/rules/earlier_rules.h"
#include "models/store/store.h"

#include <memory>
#include <optional>
#include <string>

namespace guitai::app {

/// Every version of the rules that this counter has worked by, kept in its store: what was decided
/// on earlier ones and still waits is judged by those. Used on the store's thread.
class KeptRules {
public:
    /// Keeps the version that is used now. `before` is the one that was used last, where it was
    /// another.
    [[nodiscard]] static std::expected<std::shared_ptr<const KeptRules>, store::StoreError>
    open(store::Store& store, const domain::Rules& current, const std::string& text);

    /// Null where this counter has never worked by them.
    [[nodiscard]] const domain::Rules* find(const domain::RulesReference& wanted) const;

    [[nodiscard]] const std::optional<std::string>& before() const { return before_; }

private:
    KeptRules(store::Store& store, const domain::Rules& current)
        : store_(&store)
        , current_(&current) {}

    store::Store* store_;
    const domain::Rules* current_;
    std::optional<std::string> before_{};
    mutable rules::EarlierRules earlier_{};
};

} // namespace guitai::app
