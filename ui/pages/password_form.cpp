// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/password_form.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/secret_line.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace guitai::ui {

PasswordForm::PasswordForm(QWidget* parent)
    : Panel(parent)
    , published_(makeLabel(this))
    , fields_(new QWidget(this))
    , oldLabel_(makeLabel(fields_))
    , freshLabel_(makeLabel(fields_))
    , againLabel_(makeLabel(fields_))
    , old_(new SecretLine(fields_))
    , fresh_(new SecretLine(fields_))
    , again_(new SecretLine(fields_))
    , hint_(makeLabel(fields_, 0.92, QFont::Normal, Tone::Quiet))
    , busy_(new QProgressBar(fields_))
    , change_(new KeyButton(QStringLiteral("⏎"), false, fields_))
    , notice_(new Banner(this)) {
    build();
    connect(old_, &SecretLine::submitted, this, [this] { fresh_->setFocus(); });
    connect(fresh_, &SecretLine::submitted, this, [this] { again_->setFocus(); });
    connect(again_, &SecretLine::submitted, this, &PasswordForm::submit);
    connect(change_, &QPushButton::clicked, this, &PasswordForm::submit);
    retranslate();
}

void PasswordForm::build() {
    auto* form = new QFormLayout(fields_);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(wideGap);
    form->setVerticalSpacing(gap);
    const auto add = [form](QLabel* label, SecretLine* line) {
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        label->setBuddy(line);
        form->addRow(label, line);
    };
    add(oldLabel_, old_);
    add(freshLabel_, fresh_);
    add(againLabel_, again_);
    form->addRow(hint_);
    busy_->setRange(0, 0); // how long it takes depends on the machine
    busy_->setTextVisible(false);
    busy_->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(busy_, 1);
    line->addStretch(1);
    line->addWidget(change_);
    form->addRow(line);
    body()->addWidget(published_);
    body()->addWidget(fields_);
    body()->addWidget(notice_);
    published_->hide();
}

void PasswordForm::setPublished(bool published) {
    published_->setVisible(published);
    fields_->setVisible(!published);
}

void PasswordForm::submit() {
    for (auto* line : {old_, fresh_, again_}) {
        if (line->isEmpty()) {
            line->setFocus();
            return;
        }
    }
    if (!change_->isEnabled()) {
        return;
    }
    if (!fresh_->sameAs(*again_)) {
        fresh_->clear();
        again_->clear();
        tell([] {
            return Notice{.what = tr("The two new passwords differ."),
                          .doNow = tr("Please type the new one twice, the same.")};
        });
        fresh_->setFocus();
        return;
    }
    notice_->clear();
    words_ = {};
    setBusy(true);
    again_->clear();
    auto old = old_->take();
    auto fresh = fresh_->take();
    Q_EMIT changeWanted(old, fresh);
}

void PasswordForm::tellChanged() {
    setBusy(false);
    tell([] {
        return Notice{.tone = Tone::Good,
                      .what = tr("Your password is changed."),
                      .doNow = tr("The new one holds from now on, at this counter.")};
    });
}

void PasswordForm::tellRefused(const store::StoreError& why) {
    setBusy(false);
    tell([fault = why.fault] {
        return Notice{.what = views::textOf(fault),
                      .safe = tr("Nothing was changed: the old password holds."),
                      .doNow = views::todoOf(fault),
                      .code = QString::fromLatin1(store::codeOf(fault))};
    });
    (why.fault == store::StoreFault::PasswordUnfit ? fresh_ : old_)->setFocus();
}

void PasswordForm::clear() {
    for (auto* line : {old_, fresh_, again_}) {
        line->clear();
    }
    words_ = {};
    notice_->clear();
    setBusy(false);
}

void PasswordForm::setBusy(bool busy) {
    busy_->setVisible(busy);
    change_->setEnabled(!busy);
    for (auto* line : {old_, fresh_, again_}) {
        line->setEnabled(!busy);
    }
}

void PasswordForm::tell(std::function<Notice()> words) {
    words_ = std::move(words);
    notice_->show(words_());
}

void PasswordForm::retranslate() {
    setHeading(tr("Your own password"));
    published_->setText(tr("A practice counter's passwords are published. There is nothing to "
                           "change here."));
    oldLabel_->setText(tr("Old password"));
    freshLabel_->setText(tr("New password"));
    againLabel_->setText(tr("New one again"));
    old_->setAccessibleName(oldLabel_->text());
    fresh_->setAccessibleName(freshLabel_->text());
    again_->setAccessibleName(againLabel_->text());
    hint_->setText(tr("At least eight characters, and no simple run of them."));
    busy_->setAccessibleName(tr("The password is being changed"));
    change_->setWord(tr("Change password"));
    if (words_) {
        notice_->show(words_());
    }
}

void PasswordForm::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
