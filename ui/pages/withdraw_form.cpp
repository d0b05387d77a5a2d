// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/withdraw_form.h"

#include "models/views/queue_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace guitai::ui {

namespace {

using procedure::WithdrawReason;

WithdrawReason reasonAt(int index) {
    return domain::Words<WithdrawReason>::all.at(std::size_t(index)).first;
}

} // namespace

WithdrawForm::WithdrawForm(QWidget* parent)
    : QWidget(parent)
    , question_(makeLabel(this, 1.1, QFont::DemiBold))
    , reasons_(new ChoiceList(ChoiceList::Kind::One, this))
    , remarkLabel_(makeLabel(this))
    , remark_(new QLineEdit(this))
    , unfit_(makeLabel(this, 1.0, QFont::Normal, Tone::Attention))
    , keep_(new KeyButton(QStringLiteral("Esc"), false, this))
    , withdraw_(new KeyButton(QStringLiteral("⏎"), true, this)) {
    build();
    connect(reasons_, &ChoiceList::changed, this, &WithdrawForm::render);
    connect(remark_, &QLineEdit::textChanged, this, &WithdrawForm::render);
    connect(keep_, &QPushButton::clicked, this, &WithdrawForm::kept);
    connect(withdraw_, &QPushButton::clicked, this, &WithdrawForm::give);
    retranslate();
}

void WithdrawForm::build() {
    reasons_->setColumns(2);
    remarkLabel_->setWordWrap(false);
    remarkLabel_->setBuddy(remark_);
    remark_->setMinimumHeight(withdraw_->sizeHint().height() - gap);
    auto* remark = new QHBoxLayout;
    remark->setSpacing(wideGap);
    remark->addWidget(remarkLabel_);
    remark->addWidget(remark_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep_);
    buttons->addWidget(withdraw_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(question_);
    layout->addWidget(reasons_);
    layout->addLayout(remark);
    layout->addWidget(unfit_);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void WithdrawForm::ask(const procedure::ShownItem& shown) {
    shown_ = shown;
    remark_->clear();
    reasons_->setOptions({});
    retranslate();
    setTabOrder(reasons_->findChildren<QAbstractButton*>().last(), remark_);
    reasons_->firstFocus()->setFocus();
    announce(this, question_->text());
}

bool WithdrawForm::press(int digit) {
    return reasons_->press(digit);
}

void WithdrawForm::give() {
    if (withdraw_->isEnabled()) {
        withdraw_->setEnabled(false); // once
        Q_EMIT given(reasonAt(reasons_->chosen()), remark_->text().trimmed().toStdString());
    }
}

void WithdrawForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (keep_->hasFocus()) {
            Q_EMIT kept();
        } else {
            give();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

void WithdrawForm::render() {
    const bool fits = procedure::remarkFits(remark_->text().trimmed().toStdString());
    unfit_->setVisible(!fits);
    withdraw_->setEnabled(fits && reasons_->chosen() >= 0);
}

void WithdrawForm::retranslate() {
    question_->setText(shown_ ? views::withdrawQuestion(*shown_) : QString());
    QStringList reasons;
    for (const auto& [reason, word] : domain::Words<WithdrawReason>::all) {
        reasons << views::textOf(reason);
    }
    reasons_->setOptions(reasons);
    reasons_->setAccessibleName(tr("Reason"));
    remarkLabel_->setText(tr("&Remark:"));
    remark_->setAccessibleName(tr("Remark"));
    unfit_->setText(views::textOf(procedure::ChoiceBar::RemarkUnfit));
    keep_->setWord(tr("Keep it"));
    withdraw_->setWord(tr("Withdraw"));
    render();
}

void WithdrawForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
