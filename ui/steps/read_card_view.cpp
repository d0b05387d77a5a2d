// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/read_card_view.h"

#include "models/views/format.h"
#include "ui/steps/facts.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

ReadCardView::ReadCardView(QWidget* parent)
    : StepView(parent)
    , glyph_(new Glyph(Icon::Reader, 72, Tone::Accent, this))
    , facts_(new Facts(this))
    , status_(makeLabel(this, 1.15, QFont::DemiBold)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * wideGap);
    row->addWidget(glyph_, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(wideGap);
    words->addWidget(status_);
    words->addWidget(facts_);
    words->addStretch(1);
    row->addLayout(words, 1);
    body()->addLayout(row, 1);
}

void ReadCardView::render() {
    ask(tr("Please put the card into the reader"),
        tr("Chip first, facing up, and leave it there until the end."));
    std::vector<Facts::Fact> facts;
    if (state().card) {
        facts.push_back({tr("Card of this procedure"), views::maskedCard(state().card->text())});
    }
    if (state().seen) {
        facts.push_back({tr("Card in the reader"), views::maskedCard(state().seen->number)});
    }
    facts_->set(facts);
    status_->setText(state().busy ? tr("The card is being read …") : tr("Waiting for the card."));
}

QString ReadCardView::nextWord() const {
    return state().busy ? QString() : tr("Read again");
}

void ReadCardView::goOn() {
    if (canGoOn()) {
        Q_EMIT retry();
    }
}

QString ReadCardView::help() const {
    return tr("The card must be the one that this procedure is about. Another card is recognised "
              "and nothing is done to it. If the card does not react, wipe its contacts and put "
              "it in again.");
}

} // namespace guitai::ui
