// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/asker_papers.h"

#include "models/domain/act_meant.h"

#include <algorithm>

namespace guitai::ui {

namespace {

void add(std::vector<AskerPapers>& all, const domain::Asker& asker) {
    auto at = std::ranges::find(all, asker.role, &AskerPapers::role);
    if (at == all.end()) {
        at = all.insert(all.end(), AskerPapers{asker.role});
    }
    for (const auto& group : asker.papers.value) {
        for (const auto paper : group) {
            if (std::ranges::find(at->papers, paper) == at->papers.end()) {
                at->papers.push_back(paper);
            }
        }
    }
}

} // namespace

std::vector<AskerPapers> askersOf(const procedure::State& state, const domain::Rules& rules) {
    std::vector<AskerPapers> all;
    domain::Request request{.procedure = state.procedure, .card = state.card, .asked = state.asked};
    for (const auto& plan : state.pins) {
        request.pins.push_back(plan.pin);
    }
    for (const auto* act : domain::actsMeant(request, rules)) {
        for (const auto& asker : act->askers.value) {
            add(all, asker);
        }
    }
    if (all.empty()) {
        all.push_back({domain::RequesterRole::Holder, state.needs.papers});
    }
    return all;
}

} // namespace guitai::ui
