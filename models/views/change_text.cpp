// SPDX-License-Identifier: Apache-2.0
#include "models/views/change_text.h"

#include "models/views/translate.h"
#include "models/views/vocabulary_text.h"

#include <algorithm>

namespace guitai::views {

namespace {

using procedure::PinWork;

QString before(PinWork work) {
    switch (work) {
    case PinWork::ReplaceInitial:
        return translate("Changes", "initial PIN");
    case PinWork::Change:
        return translate("Changes", "the old PIN");
    case PinWork::Reset:
        return translate("Changes", "forgotten or locked");
    }
    return {};
}

/// The application that becomes active with its PIN (V1, P5).
domain::Application applicationOf(domain::CredentialKind pin) {
    return pin == domain::CredentialKind::Financial ? domain::Application::Financial
                                                    : domain::Application::Social;
}

} // namespace

std::vector<ChangeText> changesOf(const procedure::State& state) {
    std::vector<ChangeText> changes;
    std::vector<domain::Application> activated;
    if (state.procedure == domain::Procedure::Activate) {
        for (const auto& plan : state.pins) {
            const auto application = applicationOf(plan.pin);
            if (std::ranges::find(activated, application) == activated.end()) {
                activated.push_back(application);
                changes.push_back({textOf(application), textOf(domain::ApplicationState::Inactive),
                                   textOf(domain::ApplicationState::Active)});
            }
        }
    }
    for (const auto& plan : state.pins) {
        changes.push_back({textOf(plan.pin), before(plan.work),
                           translate("Changes", "a new PIN, known to the holder alone")});
    }
    return changes;
}

} // namespace guitai::views
