// SPDX-License-Identifier: Apache-2.0
#include "models/domain/procedures.h"

#include <algorithm>
#include <array>

namespace guitai::domain {

bool needsLeave(Procedure procedure) {
    constexpr std::array withLeave = {Procedure::Activate,      Procedure::ChangePin,
                                      Procedure::ResetPin,      Procedure::UnlockPin,
                                      Procedure::TransferFunds, Procedure::ClearLegacyAccount,
                                      Procedure::Reverse};
    return std::ranges::find(withLeave, procedure) != withLeave.end();
}

bool hasDuty(Procedure procedure) {
    return procedure == Procedure::ReportLoss || procedure == Procedure::CancelLoss;
}

namespace {

Decision decideWhole(const Question& question) {
    switch (question.request.procedure) {
    case Procedure::Apply:
        return decideApply(question);
    case Procedure::Produce:
    case Procedure::Receive:
        return decideProduction(question);
    case Procedure::Collect:
        return decideCollect(question);
    case Procedure::Activate:
        return decideActivate(question);
    case Procedure::ChangePin:
    case Procedure::ResetPin:
    case Procedure::UnlockPin:
        return decidePinAct(question);
    case Procedure::ReportLoss:
        return decideReportLoss(question);
    case Procedure::CancelLoss:
        return decideCancelLoss(question);
    case Procedure::Replace:
        return decideReplace(question);
    case Procedure::IssueLossNotice:
        return decideLossNotice(question);
    case Procedure::IssueClearanceNotice:
        return decideClearanceNotice(question);
    case Procedure::ClearLegacyAccount:
        return decideClearAccount(question);
    case Procedure::TransferFunds:
        return decideTransfer(question);
    case Procedure::CorrectDetails:
        return decideCorrection(question);
    case Procedure::PrintTransactions:
        return decidePrintTransactions(question);
    case Procedure::Enquire:
        return decideEnquire(question);
    case Procedure::ReturnRetainedCard:
        return decideReturnRetained(question);
    case Procedure::SetSettlement:
        return decideSettlement(question);
    case Procedure::CloseCard:
        return decideClose(question);
    case Procedure::Reverse:
        return decideReverse(question);
    }
    return {};
}

} // namespace

Decision decide(const HolderFile& file, const Request& request, const Rules& rules,
                const Circumstances& circumstances) {
    const Question question{file, request, rules, circumstances};
    const bool leave = needsLeave(request.procedure);
    const bool here = request.procedure == Procedure::Produce; // by the factory, or at a counter
    if (request.phase == Phase::Report && (leave || here || hasDuty(request.procedure))) {
        return decideReport(question);
    }
    if (!leave && !here && request.phase != Phase::Whole) {
        Findings findings;
        findings.refuse(Reason::ProcedureNotOffered, rules.ownRule());
        return std::move(findings).close([] { return std::vector<Event>{}; });
    }
    auto decision = decideWhole(question);
    if (circumstances.inEarnest && decision.possible() && request.feeTaken > Money()) {
        decision.events.emplace_back(FeeTaken{circumstances.operation, request.feeTaken});
    }
    return decision;
}

} // namespace guitai::domain
