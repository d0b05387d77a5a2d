// SPDX-License-Identifier: Apache-2.0
// The half of SharedRegistry that keeps the heads of this counter's audit trail.
#include "models/central/shared_registry.h"
#include "models/registry/outcome_words.h"

namespace guitai::central {

using postgres::Row;
using registry::HeadAnswer;
using registry::RegistryFault;

std::expected<HeadAnswer, RegistryFault> SharedRegistry::anchor(const store::AuditHead& head) {
    std::optional<HeadAnswer> answer;
    const auto asked =
        ask("SELECT guitai.anchor($1, $2)",
            {static_cast<std::int64_t>(head.sequence), BytesView(head.hash)},
            [&](const Row& row) { answer = domain::parseName<HeadAnswer>(row.text(0)); });
    if (!asked) {
        return std::unexpected(asked.error());
    }
    return answer ? Answer<HeadAnswer>(*answer) : std::unexpected(RegistryFault::StoreFailed);
}

std::expected<std::vector<store::AuditHead>, RegistryFault> SharedRegistry::anchors(int most) {
    std::vector<store::AuditHead> heads;
    const auto asked =
        ask("SELECT sequence, hash FROM guitai.anchors($1)", {most}, [&](const Row& row) {
            heads.push_back({static_cast<std::uint64_t>(row.number(0)), row.bytes(1)});
        });
    return asked ? Answer<std::vector<store::AuditHead>>(std::move(heads))
                 : std::unexpected(asked.error());
}

} // namespace guitai::central
