// SPDX-License-Identifier: Apache-2.0
#include "models/rules/pack_reading.h"

#include <algorithm>
#include <functional>

namespace guitai::rules {

using namespace domain;

namespace {

/// A member of the pack, and the acts that look at it.
struct Companion {
    const char* pointer;
    const char* acts;
    std::function<bool(const ActKey&)> looks;
};

std::function<bool(const ActKey&)> of(std::vector<Procedure> procedures) {
    return [procedures = std::move(procedures)](const ActKey& key) {
        return std::ranges::find(procedures, key.procedure) != procedures.end();
    };
}

std::function<bool(const ActKey&)> ofLoss(bool (*kindFits)(LossKind)) {
    return [kindFits](const ActKey& key) {
        const auto* loss = std::get_if<LossSubject>(&key.subject);
        return loss != nullptr && kindFits(loss->kind);
    };
}

std::vector<Companion> companions() {
    return {
        {"/activation", "activate or transfer-funds",
         of({Procedure::Activate, Procedure::TransferFunds})},
        {"/loss", "report-loss", of({Procedure::ReportLoss})},
        {"/loss/formalJointly", "report-loss of the kind formal",
         ofLoss([](LossKind kind) { return kind == LossKind::Formal; })},
        {"/loss/temporaryDays", "report-loss of a kind but formal",
         ofLoss([](LossKind kind) { return kind != LossKind::Formal; })},
        {"/loss/selfServiceOwn", "report-loss of the kind self-service",
         ofLoss([](LossKind kind) { return kind == LossKind::SelfService; })},
        {"/legacy",
         "issue-loss-notice, issue-clearance-notice, clear-legacy-account or print-transactions",
         of({Procedure::IssueLossNotice, Procedure::IssueClearanceNotice,
             Procedure::ClearLegacyAccount, Procedure::PrintTransactions})},
        {"/legacy/clearing", "clear-legacy-account", of({Procedure::ClearLegacyAccount})},
        {"/legacy/transactionLimit", "print-transactions", of({Procedure::PrintTransactions})},
        {"/settlement", "set-settlement", of({Procedure::SetSettlement})},
        {"/instantIssueAt", "produce", of({Procedure::Produce})},
        {"/cardYears", "produce", of({Procedure::Produce})},
        {"/collectWithin", "collect", of({Procedure::Collect})},
    };
}

} // namespace

std::vector<DecodeError> checkCompanions(const Rules& rules, const nlohmann::json& pack) {
    std::vector<DecodeError> errors;
    for (const auto& [pointer, acts, looks] : companions()) {
        const bool there = pack.contains(nlohmann::json::json_pointer(pointer));
        const bool needed =
            std::ranges::any_of(rules.acts, [&](const auto& act) { return looks(act.first); });
        if (needed && !there) {
            errors.push_back({pointer, std::string("this member, as there are acts of ") + acts});
        }
        if (there && !needed) {
            errors.push_back(
                {pointer, std::string("no such member, as there are no acts of ") + acts});
        }
    }
    return errors;
}

} // namespace guitai::rules
