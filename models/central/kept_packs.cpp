// SPDX-License-Identifier: Apache-2.0
#include "models/central/kept_packs.h"

#include <optional>

namespace guitai::central {

using postgres::Row;
using postgres::SqlError;
using postgres::SqlFault;

namespace {

std::expected<std::optional<std::string>, SqlError>
keptText(postgres::Connection& connection, const std::string& region, const std::string& version) {
    std::optional<std::string> text;
    const auto asked =
        connection.query("SELECT pack FROM guitai.rule_packs WHERE region = $1 AND version = $2",
                         {region, version}, [&](const Row& row) { text = row.text(0); });
    if (!asked) {
        return std::unexpected(asked.error());
    }
    return text;
}

} // namespace

std::expected<void, SqlError> KeptPacks::keep(postgres::Connection& connection) const {
    for (const auto* rules : current_.all()) {
        const auto& text = current_.pack(rules->region)->text;
        const auto done = connection.query(
            "INSERT INTO guitai.rule_packs (region, version, pack) VALUES ($1, $2, $3) "
            "ON CONFLICT (region, version) DO NOTHING",
            {rules->region, rules->version, text});
        if (!done) {
            return std::unexpected(done.error());
        }
        const auto there = keptText(connection, rules->region, rules->version);
        if (!there) {
            return std::unexpected(there.error());
        }
        if (*there != text) {
            return std::unexpected(SqlError{.fault = SqlFault::Conflict,
                                            .site = rules->region + " " + rules->version});
        }
    }
    return {};
}

const domain::Rules* KeptPacks::find(postgres::Connection& connection,
                                     const domain::RulesReference& wanted) {
    const auto* current = current_.region(wanted.region);
    if (current != nullptr && current->version == wanted.version) {
        return current;
    }
    // Where it has none, another applier may bring them yet.
    return earlier_.find(wanted, [&](const domain::RulesReference& earlier) {
        return keptText(connection, earlier.region, earlier.version).value_or(std::nullopt);
    });
}

} // namespace guitai::central
