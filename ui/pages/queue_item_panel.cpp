// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/queue_item_panel.h"

#include "models/views/queue_text.h"
#include "ui/pages/call_form.h"
#include "ui/pages/withdraw_form.h"
#include "ui/steps/facts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>

namespace guitai::ui {

using procedure::QueueChoice;

QueueItemPanel::QueueItemPanel(QWidget* parent)
    : Panel(parent)
    , facts_(new Facts(this))
    , stack_(new QStackedWidget(this))
    , overview_(buildChoices())
    , withdraw_(new WithdrawForm(this))
    , call_(new CallForm(this)) {
    for (auto* page : {overview_, static_cast<QWidget*>(withdraw_), static_cast<QWidget*>(call_)}) {
        stack_->addWidget(page);
    }
    auto* left =
        new QVBoxLayout; // not aligned: that would leave wrapped lines without their height
    left->addWidget(facts_);
    left->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(wideGap);
    row->addLayout(left, 5);
    row->addWidget(stack_, 6);
    body()->addLayout(row, 1);
    connectForms();
    render();
}

QWidget* QueueItemPanel::buildChoices() {
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(wideGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto choice : procedure::allQueueChoices) {
        auto* button = new KeyButton(QString::number(row + 1), false, page);
        auto* words = makeLabel(page, 1.0, QFont::Normal, Tone::Quiet);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        grid->addWidget(button, row, 0);
        grid->addWidget(words, row, 1, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        choices_.at(std::size_t(row)) = {choice, button, words};
        ++row;
    }
    papers_ = new KeyButton(QString::number(row + 1), false, page);
    papersWords_ = makeLabel(page, 1.0, QFont::Normal, Tone::Quiet);
    papers_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grid->addWidget(papers_, row, 0);
    grid->addWidget(papersWords_, row, 1, Qt::AlignVCenter);
    connect(papers_, &QPushButton::clicked, this, [this] {
        if (shown_) {
            Q_EMIT papersWanted(shown_->item.operation);
        }
    });
    grid->setRowStretch(row + 1, 1);
    return page;
}

void QueueItemPanel::connectForms() {
    connect(withdraw_, &WithdrawForm::kept, this, &QueueItemPanel::showChoices);
    connect(call_, &CallForm::left, this, &QueueItemPanel::showChoices);
    connect(withdraw_, &WithdrawForm::given, this,
            [this](procedure::WithdrawReason why, const std::string& remark) {
                if (shown_) {
                    Q_EMIT withdrawn(shown_->item.operation, why, remark);
                }
            });
    connect(call_, &CallForm::wholeWanted, this, [this] {
        if (shown_) {
            Q_EMIT wholeWanted(shown_->item.operation);
        }
    });
    connect(call_, &CallForm::called, this, [this](bool told) {
        if (shown_) {
            Q_EMIT called(shown_->item.operation, told);
        }
    });
}

void QueueItemPanel::showItem(const procedure::ShownItem& shown) {
    const bool same = shown_ && shown_->item.operation == shown.item.operation;
    shown_ = shown;
    const auto* form = stack_->currentWidget();
    const bool stays = (form == withdraw_ && possible(QueueChoice::Withdraw)) ||
                       (form == call_ && possible(QueueChoice::Call));
    if (form != overview_ && !(same && stays)) {
        showChoices();
    }
    render();
}

void QueueItemPanel::showContact(const Uuid& operation, const procedure::HolderContact& whom,
                                 bool whole) {
    const bool asked = shown_ && shown_->item.operation == operation;
    if (asked && stack_->currentWidget() == call_) { // else the clerk has gone back meanwhile
        call_->show(whom, whole);
    }
}

void QueueItemPanel::showChoices() {
    const bool within = stack_->currentWidget()->isAncestorOf(window()->focusWidget());
    call_->clear();
    stack_->setCurrentWidget(overview_);
    if (within) {
        focusStart();
    }
}

void QueueItemPanel::clear() {
    shown_.reset();
    showChoices();
    render();
}

bool QueueItemPanel::press(int digit) {
    if (stack_->currentWidget() == withdraw_) {
        return withdraw_->press(digit);
    }
    if (stack_->currentWidget() == call_) {
        return call_->press(digit);
    }
    if (shown_ && digit == int(choices_.size()) + 1) {
        papers_->click();
        return true;
    }
    if (!shown_ || digit < 1 || digit > int(choices_.size())) {
        return false;
    }
    choose(choices_.at(std::size_t(digit - 1)).choice);
    return true;
}

bool QueueItemPanel::back() {
    if (stack_->currentWidget() == overview_) {
        return false;
    }
    showChoices();
    return true;
}

void QueueItemPanel::focusStart() {
    for (const auto& each : choices_) {
        if (each.button->isEnabled()) {
            each.button->setFocus();
            return;
        }
    }
}

bool QueueItemPanel::possible(QueueChoice choice) const {
    if (!shown_) {
        return false;
    }
    const auto known = shown_->choices.find(choice);
    return known != shown_->choices.end() && !known->second;
}

void QueueItemPanel::choose(QueueChoice choice) {
    if (!possible(choice)) {
        return;
    }
    const auto& operation = shown_->item.operation;
    switch (choice) {
    case QueueChoice::Withdraw:
        stack_->setCurrentWidget(withdraw_);
        withdraw_->ask(*shown_);
        break;
    case QueueChoice::Redo:
        Q_EMIT redoWanted(operation);
        break;
    case QueueChoice::Call: // at once: a digit that follows is for the call
        stack_->setCurrentWidget(call_);
        call_->await();
        Q_EMIT callWanted(operation);
        break;
    case QueueChoice::SendNow:
        Q_EMIT sendWanted(operation);
        break;
    }
}

void QueueItemPanel::render() {
    setVisible(shown_.has_value());
    if (!shown_) {
        return;
    }
    setHeading(views::titleOf(*shown_));
    std::vector<Facts::Fact> facts;
    for (const auto& [what, value] : views::factsOf(*shown_)) {
        facts.push_back({what, value});
    }
    facts_->set(facts);
    for (const auto& [choice, button, words] : choices_) {
        const auto& bar = shown_->choices.at(choice);
        const auto state = shown_->item.state;
        const auto text = bar ? views::textOf(*bar) : views::explanationOf(choice, *shown_);
        button->setWord(views::textOf(choice, state));
        button->setEnabled(!bar);
        button->setAccessibleDescription(text);
        words->setText(text);
    }
    papers_->setWord(tr("Reprint the voucher"));
    papersWords_->setText(tr("As it was given to the holder, marked as a reprint, on record."));
    papers_->setAccessibleDescription(papersWords_->text());
}

void QueueItemPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        render();
    }
}

} // namespace guitai::ui
