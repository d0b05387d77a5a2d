// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/enter_pin_view.h"

#include "models/views/step_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/steps/pin_dots_line.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

EnterPinView::EnterPinView(QWidget* parent)
    : StepView(parent)
    , glyph_(new Glyph(Icon::Keypad, 72, Tone::Accent, this))
    , who_(makeLabel(this, 1.1))
    , tries_(makeLabel(this, 1.15, QFont::DemiBold))
    , dots_(new PinDotsLine(this))
    , stake_(makeLabel(this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * wideGap);
    row->addWidget(glyph_, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(wideGap);
    words->addWidget(who_);
    words->addWidget(tries_);
    words->addWidget(dots_, 0, Qt::AlignLeft);
    words->addWidget(stake_);
    words->addStretch(1);
    row->addLayout(words, 1);
    body()->addLayout(row, 1);
}

void EnterPinView::render() {
    const auto& prompt = state().prompt;
    if (!prompt) {
        const bool locked = state().situation.kind == procedure::SituationKind::ProofLocked;
        ask(state().busy ? tr("Please wait")
            : locked     ? tr("The holder is not asked to type")
                         : tr("The holder has entered the PINs"));
        for (auto* part : {static_cast<QWidget*>(tries_), static_cast<QWidget*>(dots_),
                           static_cast<QWidget*>(stake_)}) {
            part->hide();
        }
        who_->clear();
        return;
    }
    ask(promptText(*prompt), tr("The clerk neither sees, hears nor types it."));
    dots_->show();
    dots_->setCount(0);
    tries_->setText(views::triesText(*prompt));
    tries_->setVisible(!tries_->text().isEmpty());
    setLabelTone(tries_, prompt->lastTry() ? Tone::Bad : Tone::Plain);
    stake_->setVisible(prompt->lastTry());
    stake_->setText(views::lastTryText(*prompt));
    setLabelTone(stake_, Tone::Bad);
    who_->setText(awaitsConsent()
                      ? tr("Ask the holder whether to use the last try. Enter lets the holder "
                           "type.")
                      : tr("Please ask the holder to type on the customer's side now, and look "
                           "away."));
    if (entryIsAllowed()) {
        Q_EMIT entryAllowed();
    }
}

QString EnterPinView::promptText(const procedure::PinPrompt& prompt) {
    const auto pin = views::textOf(prompt.pin);
    switch (prompt.slot) {
    case procedure::PinSlot::Old:
        return tr("The holder enters the present %1").arg(pin);
    case procedure::PinSlot::New:
        return tr("The holder chooses a new %1").arg(pin);
    case procedure::PinSlot::Repeat:
        return tr("The holder enters the new %1 once more").arg(pin);
    case procedure::PinSlot::Proof:
        return tr("The holder enters the present %1 as a proof").arg(pin);
    case procedure::PinSlot::Check:
        return tr("The holder enters the new %1 once, to see what the card has taken").arg(pin);
    }
    return {};
}

bool EnterPinView::awaitsConsent() const {
    return state().prompt && state().prompt->lastTry() && consented_ != state().prompt;
}

bool EnterPinView::entryIsAllowed() const {
    return state().prompt && !state().busy && !awaitsConsent();
}

void EnterPinView::goOn() {
    if (awaitsConsent() && !state().busy) {
        consented_ = state().prompt;
        render();
        Q_EMIT changed();
    }
}

QString EnterPinView::nextWord() const {
    return awaitsConsent() ? tr("Use the last try") : QString();
}

bool EnterPinView::canGoOn() const {
    return StepView::canGoOn() && awaitsConsent();
}

void EnterPinView::setDigitCount(int count) {
    dots_->setCount(count);
}

QString EnterPinView::help() const {
    return tr("Six digits, typed by the holder alone. A new PIN that is too easy to guess, or two "
              "entries that differ, cost no try. A card pulled out is not a wrong PIN.");
}

} // namespace guitai::ui
