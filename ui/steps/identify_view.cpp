// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/identify_view.h"

#include "models/base/bank_card_number.h"
#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/steps/facts.h"

#include <QVBoxLayout>

namespace guitai::ui {

IdentifyView::IdentifyView(QWidget* parent)
    : StepView(parent)
    , facts_(new Facts(this)) {
    body()->addWidget(facts_);
    body()->addStretch(1);
}

void IdentifyView::render() {
    if (state().card) {
        ask(tr("Is this the holder, and is it about this card?"),
            tr("Compare the face, the identity document and, where it is here, the card with what "
               "stands here."));
    } else {
        ask(tr("Is this the holder?"),
            tr("Compare the face and the identity document with what stands here."));
    }
    std::vector<Facts::Fact> facts{
        {tr("Procedure"), views::textOf(state().procedure)},
        {tr("Holder"), views::maskedName(state().holderName)},
        {tr("Identity number"), views::maskedId(state().idNumber)},
    };
    if (state().card) {
        facts.push_back({tr("Card"), views::maskedCard(state().card->text())});
    }
    QStringList pins;
    for (const auto& plan : state().pins) {
        pins << views::textOf(plan.pin);
    }
    if (!pins.isEmpty()) {
        facts.push_back({tr("PINs"), pins.join(tr(", ", "between two items of a list"))});
    }
    facts_->set(facts);
}

QString IdentifyView::help() const {
    return tr("Look at the person, the identity document and the card, if there is one. When all "
              "belong together, press Enter. If they do not, press Esc: nothing has been done.");
}

} // namespace guitai::ui
