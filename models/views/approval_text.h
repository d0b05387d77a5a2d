// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/procedure/approval_desk.h"
#include "models/views/rows_model.h"
#include "models/views/situation_text.h"

/// Approval by a supervisor who is not at the clerk's desk: what waits, and what stands in the way.
namespace guitai::views {

/// What waits for a supervisor here, the longest waiting first.
class WaitingModel : public RowsModel<procedure::WaitingHere> {
public:
    enum Column { Act, Holder, Outlet, Clerk, Until };

    explicit WaitingModel(QObject* parent = nullptr);
};

[[nodiscard]] QString textOf(procedure::ShowFault fault);
/// Of ApprovalDesk::notAnswered.
[[nodiscard]] QString notAnsweredText(const std::string& code);

/// Of office::CodeGiver::notGiven.
[[nodiscard]] QString noCodeText(const std::string& why);

/// Of the situations in which nobody has approved.
[[nodiscard]] SituationText approvalSituation(const procedure::Situation& situation);

/// Who approved what has come to its end; empty where nobody had to.
[[nodiscard]] QString approverText(const procedure::State& state);

} // namespace guitai::views
