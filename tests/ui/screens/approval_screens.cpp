// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/screens/approval_screens.h"

#include "tests/ui/samples.h"
#include "ui/pages/approvals_page.h"

namespace guitai::ui {

void showApprovalStates(ApprovalsPage& page, const std::function<void(const char*)>& take) {
    using procedure::StepKind;
    take("approvals-none");
    const registry::WaitingApproval asked{
        .operation = Uuid::v7(samples::now()),
        .outlet = "岳阳楼营业部",
        .clerk = "lisi",
        .name = "李四",
        .asked = {samples::now(), samples::now() + procedure::approvalPatience}};
    page.showWaiting({{.asked = asked}, {.asked = asked}});
    page.focusStart();
    take("approvals-waiting");
    const auto act = domain::Procedure::ResetPin;
    page.showOne({.asked = asked,
                  .state = samples::at(StepKind::Confirm, act),
                  .file = samples::fileFor(act)});
    take("approvals-one");
    page.tellNotAnswered("wrong-password");
    take("approvals-wrong-password");
    page.tellAnswered(true);
    take("approvals-approved");
    page.showCode("100007", "5555404614");
    take("approvals-code");
}

} // namespace guitai::ui
