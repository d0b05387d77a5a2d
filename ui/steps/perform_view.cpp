// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/perform_view.h"

#include "ui/steps/act_list.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace guitai::ui {

PerformView::PerformView(QWidget* parent)
    : StepView(parent)
    , acts_(new ActList(this))
    , progress_(new QProgressBar(this)) {
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    body()->addWidget(progress_);
    body()->addWidget(acts_);
    body()->addStretch(1);
}

void PerformView::render() {
    const auto wait = state().pins.empty() ? tr("Please wait")
                                           : tr("Please wait, and leave the card in the reader");
    ask(state().busy ? wait : tr("The work has stopped here"));
    progress_->setAccessibleName(tr("The work is under way"));
    progress_->setVisible(state().busy);
    acts_->set(state().acts, state().busy);
}

void PerformView::goOn() {
    if (canGoOn()) {
        Q_EMIT retry();
    }
}

QString PerformView::nextWord() const {
    return state().busy ? QString() : tr("Try again");
}

QString PerformView::help() const {
    return tr("First the registry gives leave, then the hosts and the chip are changed, then the "
              "registry is told. Each line shows how far it is. What is done stays done, also "
              "after a power cut.");
}

} // namespace guitai::ui
