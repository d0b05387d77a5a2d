// SPDX-License-Identifier: Apache-2.0
#include "models/domain/findings.h"

namespace guitai::domain {

namespace {

template <class T>
void addOnce(std::vector<T>& list, const T& item) {
    if (std::ranges::find(list, item) == list.end()) {
        list.push_back(item);
    }
}

} // namespace

void Findings::refuse(Reason reason, const std::string& rule) {
    addOnce(decision_.refusals, Refusal{reason, rule});
}

void Findings::miss(Paper paper) {
    addOnce(decision_.missing, paper);
}

void Findings::need(Paper paper) {
    addOnce(decision_.needs.papers, paper);
}

void Findings::need(const ActRules& act) {
    auto& needs = decision_.needs;
    needs.fee = std::max(needs.fee, act.fee.value);
    needs.workingDays = std::max(needs.workingDays, act.workingDays.value);
    if (act.approval.value) {
        needs.approval = true;
        restOn(act.approval.source);
    }
    if (act.fee.value != Money()) {
        restOn(act.fee.source);
    }
    if (act.workingDays.value != 0) {
        restOn(act.workingDays.source);
    }
}

void Findings::prove(CredentialKind kind, const Source& source) {
    addOnce(decision_.needs.proofs, kind);
    restOn(source);
}

void Findings::restOn(const Source& source) {
    addOnce(decision_.needs.rules, source.rule);
}

Decision Findings::close(const std::function<std::vector<Event>()>& events) && {
    if (decision_.possible()) {
        decision_.events = events();
    }
    return std::move(decision_);
}

} // namespace guitai::domain
