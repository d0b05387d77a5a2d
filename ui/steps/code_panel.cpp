// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/code_panel.h"

#include "models/procedure/approval_means.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/panel.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace guitai::ui {

CodePanel::CodePanel(QWidget* parent)
    : QWidget(parent)
    , readOut_(makeLabel(this))
    , challenge_(makeLabel(this, 1.9, QFont::DemiBold))
    , numberLabel_(makeLabel(this))
    , codeLabel_(makeLabel(this))
    , provisional_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , number_(new QLineEdit(this))
    , code_(new QLineEdit(this)) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(wideGap);
    form->setVerticalSpacing(gap + 2);
    form->addRow(readOut_);
    form->addRow(challenge_);
    form->addRow(numberLabel_, number_);
    form->addRow(codeLabel_, code_);
    form->addRow(provisional_);
    challenge_->setWordWrap(false);
    for (auto* label : {numberLabel_, codeLabel_}) {
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    for (auto* line : {number_, code_}) {
        line->setTextMargins(6, 0, 6, 0);
        line->setMaximumWidth(320);
        line->setMaxLength(20);
        line->setInputMethodHints(Qt::ImhDigitsOnly);
        connect(line, &QLineEdit::textChanged, this, &CodePanel::edited);
    }
    numberLabel_->setBuddy(number_);
    codeLabel_->setBuddy(code_);
    retranslate();
}

void CodePanel::setChallenge(const std::string& challenge) {
    challenge_->setText(inGroups(challenge, 3));
}

std::string CodePanel::number() const {
    return digitsIn(number_->text());
}

std::string CodePanel::code() const {
    return digitsIn(code_->text());
}

bool CodePanel::complete() const {
    return number().size() == procedure::numberDigits && code().size() == procedure::codeDigits;
}

void CodePanel::clearCode() {
    code_->clear();
}

QWidget* CodePanel::firstFocus() const {
    return number().size() == procedure::numberDigits ? code_ : number_;
}

void CodePanel::retranslate() {
    readOut_->setText(tr("Tell the supervisor what is to be done and for whom, then read out:"));
    numberLabel_->setText(tr("Supervisor's number"));
    codeLabel_->setText(tr("Code that he reads back"));
    number_->setAccessibleName(tr("Supervisor's number, six digits"));
    code_->setAccessibleName(tr("Code that the supervisor reads back, ten digits"));
    provisional_->setText(tr("The approval is provisional until the registry has checked the "
                             "code. A wrong one counts against the supervisor's number."));
}

} // namespace guitai::ui
