// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/asker_papers.h"

#include "models/domain/act_meant.h"
#include "models/domain/identity_document.h"

#include <algorithm>

namespace guitai::ui {

namespace {

void add(std::vector<domain::Paper>& papers, const std::vector<domain::Paper>& more) {
    for (const auto paper : more) {
        if (std::ranges::find(papers, paper) == papers.end()) {
            papers.push_back(paper);
        }
    }
}

void add(std::vector<AskerPapers>& all, const domain::Asker& asker) {
    auto at = std::ranges::find(all, asker.role, &AskerPapers::role);
    if (at == all.end()) {
        at = all.insert(all.end(), AskerPapers{asker.role});
    }
    for (const auto& group : asker.papers.value) {
        add(at->papers, group);
    }
}

bool guardianActs(const procedure::State& state, const domain::Rules& rules) {
    const auto holder = IdNumber::parse(state.idNumber);
    return holder && domain::isWard(*holder, rules, chinaDate(state.startedAt));
}

} // namespace

std::vector<AskerPapers> askersOf(const procedure::State& state, const domain::Rules& rules) {
    const bool ward = guardianActs(state, rules);
    std::vector<AskerPapers> all;
    domain::Request request{.procedure = state.procedure, .card = state.card, .asked = state.asked};
    for (const auto& plan : state.pins) {
        request.pins.push_back(plan.pin);
    }
    for (const auto* act : domain::actsMeant(request, rules)) {
        for (const auto& asker : act->askers.value) {
            if (ward || !asker.wardsOnly) {
                add(all, asker);
            }
        }
    }
    if (ward) {
        std::ranges::stable_partition(all, [](const AskerPapers& asker) {
            return asker.role == domain::RequesterRole::Guardian;
        });
    }
    if (all.empty()) {
        all.push_back({domain::RequesterRole::Holder, state.needs.papers});
    }
    // What the act asks of everybody is not all: an initial PIN may ask for a document more (P6).
    for (auto& asker : all) {
        if (asker.role == state.requester.role) {
            add(asker.papers, state.needs.papers);
            add(asker.papers, state.situation.missing);
        }
    }
    return all;
}

} // namespace guitai::ui
