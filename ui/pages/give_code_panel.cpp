// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/give_code_panel.h"

#include "models/procedure/approval_means.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/secret_line.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace guitai::ui {

GiveCodePanel::GiveCodePanel(QWidget* parent)
    : Panel(parent)
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , challengeLabel_(makeLabel(this))
    , passwordLabel_(makeLabel(this))
    , answer_(makeLabel(this, 1.4, QFont::DemiBold))
    , challenge_(new QLineEdit(this))
    , password_(new SecretLine(this))
    , give_(new KeyButton(QStringLiteral("⏎"), false, this)) {
    challenge_->setMinimumHeight(password_->sizeHint().height());
    challenge_->setTextMargins(6, 0, 6, 0);
    challenge_->setMaxLength(24);
    challenge_->setInputMethodHints(Qt::ImhDigitsOnly);
    challengeLabel_->setBuddy(challenge_);
    passwordLabel_->setBuddy(password_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(wideGap);
    grid->setVerticalSpacing(gap + 2);
    answer_->setWordWrap(false);
    for (auto* label : {challengeLabel_, passwordLabel_, answer_}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    grid->addWidget(challengeLabel_, 0, 0);
    grid->addWidget(challenge_, 0, 1);
    grid->addWidget(passwordLabel_, 1, 0);
    grid->addWidget(password_, 1, 1);
    grid->addWidget(give_, 1, 2);
    grid->setColumnStretch(1, 1);
    body()->addWidget(hint_);
    body()->addLayout(grid);
    body()->addWidget(answer_);
    connect(challenge_, &QLineEdit::textChanged, this, [this] {
        code_.clear(); // it is for another act
        render();
    });
    connect(challenge_, &QLineEdit::returnPressed, this,
            [this] { password_->setFocus(Qt::TabFocusReason); });
    connect(password_, &SecretLine::edited, this, &GiveCodePanel::render);
    connect(password_, &SecretLine::submitted, this, &GiveCodePanel::give);
    connect(give_, &QPushButton::clicked, this, &GiveCodePanel::give);
    retranslate();
}

bool GiveCodePanel::complete() const {
    return digitsIn(challenge_->text()).size() == procedure::challengeDigits &&
           !password_->isEmpty();
}

void GiveCodePanel::give() {
    if (complete()) {
        auto password = password_->take();
        Q_EMIT codeWanted(digitsIn(challenge_->text()), password);
    }
}

void GiveCodePanel::showCode(const std::string& number, const std::string& code) {
    number_ = number;
    code_ = code;
    render();
    announce(answer_, answer_->text());
}

void GiveCodePanel::clear() {
    challenge_->clear();
    password_->clear();
    code_.clear();
    render();
}

void GiveCodePanel::render() {
    give_->setEnabled(complete());
    answer_->setVisible(!code_.empty());
    answer_->setText(tr("No. %1     code %2").arg(inGroups(number_, 3), inGroups(code_, 2)));
}

void GiveCodePanel::retranslate() {
    setHeading(tr("By telephone"));
    hint_->setText(tr("Let the clerk tell you what is to be done and for whom. You answer for it "
                      "without having seen it."));
    challengeLabel_->setText(tr("Number that the clerk reads out"));
    challenge_->setAccessibleName(tr("Number that the clerk reads out, twelve digits"));
    passwordLabel_->setText(tr("Your password"));
    password_->setAccessibleName(tr("Your password, for a code"));
    give_->setWord(tr("Give the code"));
    render();
}

} // namespace guitai::ui
