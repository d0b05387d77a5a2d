// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/hand_over_view.h"

#include "models/views/advice_text.h"
#include "models/views/approval_text.h"
#include "models/views/enquiry_text.h"
#include "models/views/format.h"
#include "models/views/history_text.h"
#include "models/views/step_text.h"
#include "models/views/vocabulary_text.h"
#include "ui/steps/facts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/shy_scroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {

Tone toneOf(procedure::Ending ending) {
    switch (ending) {
    case procedure::Ending::Done:
        return Tone::Good;
    case procedure::Ending::Refused:
    case procedure::Ending::NotDone:
        return Tone::Bad;
    case procedure::Ending::InDoubt:
        return Tone::Attention;
    case procedure::Ending::Running:
    case procedure::Ending::Cancelled:
        break;
    }
    return Tone::Accent;
}

void addHistory(const procedure::State& state, std::vector<Facts::Fact>& facts) {
    if (state.procedure != domain::Procedure::Enquire || !state.reportApplied) {
        return;
    }
    const auto history = views::historyOf(state.history);
    facts.push_back({HandOverView::tr("Done before"), history.empty()
                                                          ? HandOverView::tr("nothing")
                                                          : HandOverView::tr("the newest first:")});
    for (const auto& before : history) {
        facts.push_back({before.when, before.what});
    }
}

} // namespace

HandOverView::HandOverView(QWidget* parent)
    : StepView(parent)
    , result_(new Panel(this))
    , glyph_(new Glyph(Icon::Check, 40, Tone::Good, this))
    , outcome_(makeLabel(this, 1.3, QFont::DemiBold))
    , detail_(makeLabel(this))
    , facts_(new Facts(this))
    , factsPlace_(new ShyScroll(facts_, this))
    , papers_(new QVBoxLayout)
    , advice_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(wideGap);
    row->addWidget(glyph_, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(outcome_);
    words->addWidget(detail_);
    row->addLayout(words, 1);
    result_->body()->addLayout(row);
    body()->addWidget(result_);
    body()->addSpacing(gap);
    body()->addWidget(factsPlace_);
    papers_->setSpacing(6);
    body()->addLayout(papers_);
    body()->addSpacing(gap);
    body()->addWidget(advice_);
    body()->addStretch(1);
}

void HandOverView::render() {
    const auto tone = toneOf(state().ending);
    ask(headline());
    result_->setTone(tone);
    glyph_->setTone(tone);
    glyph_->setIcon(iconOf(tone));
    outcome_->setText(
        tr("%1: %2").arg(views::textOf(state().procedure), views::textOf(state().ending)));
    detail_->setText(detail());
    detail_->setVisible(!detail_->text().isEmpty());
    factsPlace_->setAccessibleName(outcome_->text());
    fillFacts();
    fillPapers();
    const auto advice =
        views::adviceOf(state(), file(), rules().loss ? rules().loss->temporaryDays.value : 0);
    advice_->setText(tr("Please tell the holder: %1").arg(advice));
    advice_->setVisible(!advice.isEmpty());
}

void HandOverView::fillFacts() {
    std::vector<Facts::Fact> facts;
    if (!state().voucher.empty()) {
        facts.push_back({tr("Voucher"), views::fromUtf8(state().voucher)});
    }
    if (state().card) {
        facts.push_back({tr("Card"), views::maskedCard(state().card->text())});
    }
    for (const auto& answer : views::enquiryOf(state(), file(), rules())) {
        facts.push_back({answer.what, answer.value});
    }
    addHistory(state(), facts);
    if (state().ending == procedure::Ending::Done && state().needs.fee > Money()) {
        facts.push_back({tr("Fee taken"), views::moneyText(state().needs.fee)});
    }
    if (!state().approver.empty()) {
        facts.push_back({tr("Approved by"), views::approverText(state())});
    }
    facts_->set(facts);
}

void HandOverView::fillPapers() {
    const auto all = views::printedFor(state());
    if (all != printed_) {
        for (auto* button : print_) {
            delete button;
        }
        print_.clear();
        printed_ = all;
        for (const auto what : printed_) {
            auto* button = new KeyButton(QString::number(print_.size() + 1), false, this);
            connect(button, &QPushButton::clicked, this,
                    [this, what] { Q_EMIT printWanted(what); });
            papers_->addWidget(button, 0, Qt::AlignLeft);
            button->show();
            print_.push_back(button);
        }
    }
    for (std::size_t i = 0; i < print_.size(); ++i) {
        print_[i]->setWord(tr("Print: %1").arg(views::textOf(printed_[i])));
    }
}

QString HandOverView::headline() const {
    if (!state().ended()) {
        return tr("Please wait");
    }
    const auto* made = std::get_if<domain::ComparisonMade>(&state().asked);
    const bool stays = made != nullptr && made->takenBack;
    if (stays && state().ending == procedure::Ending::Done) {
        return tr("Please keep the card, and hand the papers back to the holder");
    }
    return tr("Please hand everything back to the holder");
}

QString HandOverView::detail() const {
    switch (state().ending) {
    case procedure::Ending::Done:
        return state().reportApplied
                   ? tr("The registry has it.")
                   : tr("It is done, and waits in the queue to be sent to the registry.");
    case procedure::Ending::Refused:
        return tr("The registry refused before anything was done. Nothing was changed.");
    case procedure::Ending::Cancelled:
        return tr("Nothing was changed.");
    case procedure::Ending::NotDone:
        return tr("What was not done has been reported. The list of acts shows what was.");
    case procedure::Ending::InDoubt:
        return tr("What the card holds is not known. It stands on the list of open work with its "
                  "way out.");
    case procedure::Ending::Running:
        break;
    }
    return {};
}

void HandOverView::goOn() {
    if (state().ended()) {
        Q_EMIT finished();
    }
}

bool HandOverView::choose(int digit) {
    if (digit < 1 || digit > int(print_.size())) {
        return false;
    }
    print_[std::size_t(digit - 1)]->click();
    return true;
}

QString HandOverView::nextWord() const {
    return state().ended() ? tr("Next customer") : QString();
}

QString HandOverView::help() const {
    return tr("Give back the card, the papers and the voucher. Enter closes this work and makes "
              "the window ready for the next customer.");
}

} // namespace guitai::ui
