// SPDX-License-Identifier: Apache-2.0
#include "models/registry/outcome_words.h"

namespace guitai::registry {

std::string reasonOf(const Outcome& outcome) {
    if (outcome.rejection) {
        return std::string(domain::nameOf(*outcome.rejection));
    }
    if (!outcome.refusals.empty()) {
        const auto& first = outcome.refusals.front();
        return first.rule + ' ' + std::string(domain::nameOf(first.reason));
    }
    if (!outcome.missing.empty()) {
        return "missing " + std::string(domain::nameOf(outcome.missing.front()));
    }
    return outcome.kind == OutcomeKind::Conflict ? "file-changed" : "";
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
