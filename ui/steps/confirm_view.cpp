// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/confirm_view.h"

#include "models/views/vocabulary_text.h"
#include "ui/steps/before_after.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace guitai::ui {

ConfirmView::ConfirmView(QWidget* parent)
    : StepView(parent)
    , table_(new BeforeAfter(this))
    , warning_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet)) {
    body()->addWidget(table_);
    body()->addSpacing(gap);
    body()->addWidget(warning_);
    body()->addStretch(1);
}

void ConfirmView::render() {
    ask(tr("Is this what the holder wants?"),
        tr("Nothing has been changed yet. The holder sees the same on the customer's side."));
    std::vector<BeforeAfter::Change> changes;
    if (state().procedure == domain::Procedure::Activate) {
        addActivation(changes);
    }
    for (const auto& plan : state().pins) {
        changes.push_back({views::textOf(plan.pin), before(plan), tr("chosen by the holder")});
    }
    if (state().needs.fee.fen() > 0) {
        changes.push_back(
            {tr("Fee"), tr("not taken"), QString::fromStdString(state().needs.fee.text())});
    }
    table_->set(changes);
    warning_->setText(tr("After Next the card and the registry are changed. A PIN that has been "
                         "changed cannot be brought back."));
}

void ConfirmView::addActivation(std::vector<BeforeAfter::Change>& changes) const {
    std::vector<domain::Application> applications;
    for (const auto& plan : state().pins) {
        const auto at = rules().credentials.find(plan.pin);
        const auto application = at == rules().credentials.end() ? domain::Application::Social
                                                                 : at->second.application.value;
        if (std::ranges::find(applications, application) == applications.end()) {
            applications.push_back(application);
        }
    }
    for (const auto application : applications) {
        changes.push_back({views::textOf(application),
                           views::textOf(domain::ApplicationState::Inactive),
                           views::textOf(domain::ApplicationState::Active)});
    }
}

QString ConfirmView::before(const procedure::PinPlan& plan) {
    switch (plan.work) {
    case procedure::PinWork::ReplaceInitial:
        return tr("initial value");
    case procedure::PinWork::Change:
        return tr("present PIN");
    case procedure::PinWork::Reset:
        return tr("forgotten");
    }
    return {};
}

QString ConfirmView::nextWord() const {
    return state().needs.approval ? tr("Next") : tr("Do it");
}

QString ConfirmView::help() const {
    return tr("Read the changes to the holder. Enter does them; Esc goes back, and nothing has "
              "been done.");
}

} // namespace guitai::ui
