// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/operation.h"
#include "models/postgres/connection.h"
#include "models/rules/earlier_rules.h"
#include "models/rules/rules_catalogue.h"

#include <expected>

namespace guitai::central {

/// Every version of the rules that the shared registry has judged by: those it is given now, and
/// those it keeps. An operation is judged by the rules that it was decided on.
class KeptPacks {
public:
    /// `current` outlives it.
    explicit KeptPacks(const rules::RulesCatalogue& current)
        : current_(current) {}

    /// Keeps what is current. Conflict: a pack of the same region and version says something else
    /// there; which one was judged by would not be known.
    [[nodiscard]] std::expected<void, postgres::SqlError>
    keep(postgres::Connection& connection) const;

    /// Null where the registry has never had them. A pack that is asked for first is read through
    /// that connection, which may be in a transaction.
    [[nodiscard]] const domain::Rules* find(postgres::Connection& connection,
                                            const domain::RulesReference& wanted);

private:
    const rules::RulesCatalogue& current_;
    rules::EarlierRules earlier_{};
};

} // namespace guitai::central
