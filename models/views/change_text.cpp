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

} // namespace

std::vector<ChangeText> changesOf(const procedure::State& state) {
    std::vector<ChangeText> changes;
    std::vector<domain::Application> activated;
    if (state.procedure == domain::Procedure::Activate) {
        for (const auto& plan : state.pins) {
            if (std::ranges::find(activated, plan.application) == activated.end()) {
                activated.push_back(plan.application);
                changes.push_back({textOf(plan.application),
                                   textOf(domain::ApplicationState::Inactive),
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
