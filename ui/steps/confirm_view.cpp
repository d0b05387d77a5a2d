// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/confirm_view.h"

#include "models/views/change_text.h"
#include "ui/steps/before_after.h"
#include "ui/widgets/panel.h"

#include <QLabel>
#include <QVBoxLayout>

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
    table_->set(views::changesOf(state(), file()));
    warning_->setText(
        state().pins.empty()
            ? tr("When you go on, the registry is changed.")
            : tr("When you go on, the card and the registry are changed. A PIN that has "
                 "been changed cannot be brought back."));
}

QString ConfirmView::nextWord() const {
    return state().needs.approval ? tr("Next") : tr("Do it");
}

QString ConfirmView::help() const {
    return tr("Read the changes to the holder. Enter does them; Esc goes back, and nothing has "
              "been done.");
}

} // namespace guitai::ui
