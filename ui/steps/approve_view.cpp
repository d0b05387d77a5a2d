// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/approve_view.h"

#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/steps/facts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secret_line.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace guitai::ui {

ApproveView::ApproveView(QWidget* parent)
    : StepView(parent)
    , facts_(new Facts(this))
    , loginLabel_(makeLabel(this))
    , passwordLabel_(makeLabel(this))
    , login_(new QLineEdit(this))
    , password_(new SecretLine(this)) {
    for (auto* label : {loginLabel_, passwordLabel_}) {
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    login_->setTextMargins(6, 0, 6, 0);
    login_->setMinimumHeight(password_->sizeHint().height());
    login_->setMaximumWidth(320);
    password_->setMaximumWidth(320);
    login_->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    loginLabel_->setBuddy(login_);
    passwordLabel_->setBuddy(password_);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(wideGap);
    form->setVerticalSpacing(gap + 2);
    form->addRow(loginLabel_, login_);
    form->addRow(passwordLabel_, password_);
    body()->addWidget(facts_);
    body()->addSpacing(gap);
    body()->addLayout(form);
    body()->addStretch(1);
    connect(login_, &QLineEdit::textChanged, this, &StepView::changed);
    connect(password_, &SecretLine::edited, this, &StepView::changed);
    connect(password_, &SecretLine::submitted, this, &ApproveView::goOn);
}

void ApproveView::render() {
    ask(tr("A supervisor signs this act"),
        tr("Somebody other than the clerk at this desk, for exactly what stands here."));
    loginLabel_->setText(tr("Supervisor"));
    passwordLabel_->setText(tr("Password"));
    login_->setAccessibleName(tr("Supervisor's sign-in name"));
    password_->setAccessibleName(tr("Supervisor's password"));
    std::vector<Facts::Fact> facts{
        {tr("Act"), views::textOf(state().procedure)},
        {tr("Holder"), tr("%1, %2").arg(views::maskedName(state().holderName),
                                        views::maskedId(state().idNumber))},
    };
    if (state().card) {
        facts.push_back({tr("Card"), views::maskedCard(state().card->text())});
    }
    facts_->set(facts);
    if (state().situation.any()) {
        password_->clear();
        password_->setFocus();
    }
}

void ApproveView::goOn() {
    if (login_->hasFocus() && password_->isEmpty()) {
        password_->setFocus(Qt::TabFocusReason);
        return;
    }
    if (!canGoOn()) {
        return;
    }
    auto password = password_->take();
    Q_EMIT approvalSigned(login_->text().trimmed().toStdString(), password);
}

QWidget* ApproveView::firstFocus() const {
    return login_->text().isEmpty() ? static_cast<QWidget*>(login_) : password_;
}

QString ApproveView::nextWord() const {
    return tr("Sign");
}

bool ApproveView::canGoOn() const {
    return StepView::canGoOn() && !login_->text().trimmed().isEmpty() && !password_->isEmpty();
}

QString ApproveView::help() const {
    return tr("The supervisor reads the act, the holder and the card, and signs with name and "
              "password. The signature holds for this act alone. The clerk cannot approve his own "
              "work.");
}

} // namespace guitai::ui
