// SPDX-License-Identifier: Apache-2.0
#include "ui/steps/approve_view.h"

#include "models/procedure/approving.h"
#include "models/views/format.h"
#include "models/views/vocabulary_text.h"
#include "ui/steps/code_panel.h"
#include "ui/steps/facts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secret_line.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace guitai::ui {

ApproveView::ApproveView(QWidget* parent)
    : StepView(parent)
    , facts_(new Facts(this))
    , ways_(new QWidget(this))
    , group_(new QButtonGroup(this))
    , stack_(new QStackedWidget(this))
    , loginLabel_(makeLabel(this))
    , passwordLabel_(makeLabel(this))
    , login_(new QLineEdit(this))
    , password_(new SecretLine(this))
    , asked_(makeLabel(this, 1.15, QFont::DemiBold))
    , who_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , takeBack_(new KeyButton({}, false, this))
    , code_(new CodePanel(this)) {
    auto* ways = new QHBoxLayout(ways_);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(wideGap);
    addWay(Way::Here, makeHere());
    addWay(Way::Elsewhere, makeElsewhere());
    addWay(Way::Telephone, code_);
    ways->addStretch(1);
    body()->addWidget(facts_);
    body()->addSpacing(gap);
    body()->addWidget(ways_);
    body()->addSpacing(gap);
    body()->addWidget(stack_);
    body()->addStretch(1);
    connect(group_, &QButtonGroup::idClicked, this, [this](int id) {
        take(Way(id));
        if (auto* focus = firstFocus()) {
            focus->setFocus();
        }
    });
    connect(code_, &CodePanel::edited, this, &StepView::changed);
    setMeans(means_);
}

void ApproveView::addWay(Way way, QWidget* panel) {
    auto* button = new QRadioButton(ways_);
    group_->addButton(button, int(way));
    ways_->layout()->addWidget(button);
    buttons_[way] = button;
    panels_[way] = panel;
    stack_->addWidget(panel);
}

QWidget* ApproveView::makeHere() {
    auto* panel = new QWidget(stack_);
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
    auto* form = new QFormLayout(panel);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(wideGap);
    form->setVerticalSpacing(gap + 2);
    form->addRow(loginLabel_, login_);
    form->addRow(passwordLabel_, password_);
    connect(login_, &QLineEdit::textChanged, this, &StepView::changed);
    connect(password_, &SecretLine::edited, this, &StepView::changed);
    connect(password_, &SecretLine::submitted, this, &ApproveView::goOn);
    return panel;
}

QWidget* ApproveView::makeElsewhere() {
    auto* panel = new QWidget(stack_);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(asked_);
    column->addWidget(who_);
    column->addWidget(takeBack_, 0, Qt::AlignLeft);
    connect(takeBack_, &QPushButton::clicked, this, &StepView::askingTakenBack);
    return panel;
}

void ApproveView::setMeans(const procedure::ApprovalMeans& means) {
    means_ = means;
    ways_->setVisible(means.elsewhere || means.byTelephone);
    buttons_[Way::Here]->setEnabled(means.here);
    buttons_[Way::Elsewhere]->setVisible(means.elsewhere);
    buttons_[Way::Telephone]->setVisible(means.byTelephone);
    take(means.here || !means.elsewhere ? way_ : Way::Elsewhere);
}

bool ApproveView::offered(Way way) const {
    switch (way) {
    case Way::Elsewhere:
        return means_.elsewhere;
    case Way::Telephone:
        return means_.byTelephone;
    case Way::Here:
        break;
    }
    return true;
}

void ApproveView::take(Way way) {
    way_ = offered(way) ? way : Way::Here;
    buttons_[way_]->setChecked(true);
    stack_->setCurrentWidget(panels_[way_]);
    Q_EMIT changed();
}

void ApproveView::render() {
    ask(tr("A supervisor signs this act"),
        tr("Somebody other than the clerk at this desk, for exactly what stands here."));
    buttons_[Way::Here]->setText(tr("1  At this desk"));
    buttons_[Way::Elsewhere]->setText(tr("2  From another desk"));
    buttons_[Way::Telephone]->setText(tr("3  By telephone"));
    buttons_[Way::Here]->setToolTip(
        means_.here ? QString() : tr("This counter knows no supervisor other than you."));
    loginLabel_->setText(tr("Supervisor"));
    passwordLabel_->setText(tr("Password"));
    login_->setAccessibleName(tr("Supervisor's sign-in name"));
    password_->setAccessibleName(tr("Supervisor's password"));
    renderFacts();
    renderElsewhere();
    if (state().awaited && way_ == Way::Here && !password_->hasFocus()) {
        take(Way::Elsewhere); // as after a restart
    }
    code_->retranslate();
    code_->setChallenge(procedure::challengeOf(state()));
    if (state().situation.kind == procedure::SituationKind::CodeRefused) {
        code_->clearCode();
    }
    if (state().situation.any() && way_ == Way::Here) {
        password_->clear();
        password_->setFocus();
    }
}

void ApproveView::renderFacts() {
    std::vector<Facts::Fact> facts{
        {tr("Act"), views::textOf(state().procedure)},
        {tr("Holder"), tr("%1, %2").arg(views::maskedName(state().holderName),
                                        views::maskedId(state().idNumber))},
    };
    if (state().card) {
        facts.push_back({tr("Card"), views::maskedCard(state().card->text())});
    }
    facts_->set(facts);
}

void ApproveView::renderElsewhere() {
    const auto& awaited = state().awaited;
    asked_->setText(
        awaited ? tr("Asked at %1. Waiting for an answer until %2.")
                      .arg(views::timeText(awaited->askedAt), views::timeText(awaited->until))
                : tr("Nobody has been asked yet."));
    who_->setText(tr("Any other supervisor may answer who is signed in at a counter that serves "
                     "the holder's city. Whoever answers sees the same changes as the holder, and "
                     "signs exactly these."));
    takeBack_->setWord(tr("Take the request back"));
    takeBack_->setVisible(awaited.has_value());
    takeBack_->setEnabled(!state().busy);
}

bool ApproveView::choose(int digit) {
    const auto way = Way(digit);
    if (ways_->isHidden() || !buttons_.contains(way) || !offered(way) ||
        !buttons_[way]->isEnabled()) {
        return false;
    }
    take(way);
    if (auto* focus = firstFocus()) {
        focus->setFocus();
    }
    return true;
}

void ApproveView::goOn() {
    if (way_ == Way::Elsewhere) {
        if (canGoOn()) {
            Q_EMIT askedElsewhere();
        }
        return;
    }
    if (way_ == Way::Telephone) {
        if (canGoOn()) {
            Q_EMIT codeGiven(code_->number(), code_->code());
        } else {
            code_->firstFocus()->setFocus(Qt::TabFocusReason);
        }
        return;
    }
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
    if (way_ == Way::Elsewhere) {
        return state().awaited ? static_cast<QWidget*>(takeBack_) : nullptr;
    }
    if (way_ == Way::Telephone) {
        return code_->firstFocus();
    }
    return login_->text().isEmpty() ? static_cast<QWidget*>(login_) : password_;
}

QString ApproveView::nextWord() const {
    if (way_ == Way::Elsewhere) {
        return state().awaited ? QString() : tr("Ask");
    }
    if (way_ == Way::Telephone) {
        return tr("Take the code");
    }
    return tr("Sign");
}

bool ApproveView::canGoOn() const {
    if (!StepView::canGoOn()) {
        return false;
    }
    if (way_ == Way::Elsewhere) {
        return !state().awaited;
    }
    if (way_ == Way::Telephone) {
        return code_->complete();
    }
    return !login_->text().trimmed().isEmpty() && !password_->isEmpty();
}

QString ApproveView::help() const {
    return tr("The supervisor reads the act, the holder and the card, and signs with name and "
              "password. The signature holds for this act alone. The clerk cannot approve his own "
              "work.");
}

} // namespace guitai::ui
