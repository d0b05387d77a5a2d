// SPDX-License-Identifier: Apache-2.0
#include "models/registry/outcome_words.h"

namespace guitai::registry {

std::string reasonOf(const std::vector<domain::Refusal>& refusals,
                     const std::vector<domain::Paper>& missing) {
    if (!refusals.empty()) {
        const auto& first = refusals.front();
        return first.rule + ' ' + std::string(domain::nameOf(first.reason));
    }
    return missing.empty() ? std::string()
                           : "missing " + std::string(domain::nameOf(missing.front()));
}

std::string reasonOf(const Outcome& outcome) {
    if (outcome.rejection) {
        return std::string(domain::nameOf(*outcome.rejection));
    }
    auto found = reasonOf(outcome.refusals, outcome.missing);
    const bool changed = found.empty() && outcome.kind == OutcomeKind::Conflict;
    return changed ? fileChanged : std::move(found);
}

store::QueueState queueStateOf(OutcomeKind kind) {
    switch (kind) {
    case OutcomeKind::Applied:
        return store::QueueState::Accepted;
    case OutcomeKind::Conflict:
        return store::QueueState::Conflict;
    case OutcomeKind::Refused:
    case OutcomeKind::Rejected:
        break;
    }
    return store::QueueState::Refused;
}

} // namespace guitai::registry
