// SPDX-License-Identifier: Apache-2.0
#include "models/domain/procedures.h"

namespace guitai::domain {

bool decides(Procedure procedure) {
    return needsLeave(procedure) || procedure == Procedure::Enquire;
}

bool needsLeave(Procedure procedure) {
    return procedure == Procedure::Activate || procedure == Procedure::ChangePin ||
           procedure == Procedure::ResetPin;
}

Decision decide(const HolderFile& file, const Request& request, const Rules& rules,
                const Circumstances& circumstances) {
    const Question question{file, request, rules, circumstances};
    const bool leave = needsLeave(request.procedure);
    if (!decides(request.procedure) || (!leave && request.phase != Phase::Whole)) {
        Findings findings;
        findings.refuse(Reason::ProcedureNotOffered, rules.ownRule());
        return std::move(findings).close([] { return std::vector<Event>{}; });
    }
    if (request.phase == Phase::Report) {
        return decideReport(question);
    }
    if (request.procedure == Procedure::Activate) {
        return decideActivate(question);
    }
    return leave ? decidePinAct(question) : decideEnquire(question);
}

} // namespace guitai::domain
