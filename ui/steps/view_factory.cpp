// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/view_factory.h"

#include "ui/steps/approve_view.h"
#include "ui/steps/confirm_view.h"
#include "ui/steps/details_view.h"
#include "ui/steps/document_view.h"
#include "ui/steps/enter_pin_view.h"
#include "ui/steps/hand_over_view.h"
#include "ui/steps/identify_view.h"
#include "ui/steps/papers_view.h"
#include "ui/steps/perform_view.h"
#include "ui/steps/read_card_view.h"

namespace guitai::ui {

StepView* makeStepView(procedure::StepKind kind, QWidget* parent) {
    switch (kind) {
    case procedure::StepKind::Identify:
        return new IdentifyView(parent);
    case procedure::StepKind::Details:
        return new DetailsView(parent);
    case procedure::StepKind::Papers:
        return new PapersView(parent);
    case procedure::StepKind::Document:
        return new DocumentView(parent);
    case procedure::StepKind::ReadCard:
        return new ReadCardView(parent);
    case procedure::StepKind::ProvePin:
    case procedure::StepKind::EnterPin:
        return new EnterPinView(parent);
    case procedure::StepKind::Approve:
        return new ApproveView(parent);
    case procedure::StepKind::Confirm:
        return new ConfirmView(parent);
    case procedure::StepKind::Perform:
        return new PerformView(parent);
    case procedure::StepKind::HandOver:
        return new HandOverView(parent);
    }
    return nullptr;
}

} // namespace guitai::ui
