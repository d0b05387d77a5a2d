// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/sign_in_page.h"

#include "models/views/service_text.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secret_line.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {
constexpr int sheetWidth = 460;
constexpr int noticeWidth = 640;
} // namespace

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.6, QFont::DemiBold))
    , place_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet))
    , loginLabel_(makeLabel(this))
    , passwordLabel_(makeLabel(this))
    , login_(new QLineEdit(this))
    , password_(new SecretLine(this))
    , enter_(new KeyButton(QStringLiteral("⏎"), true, this))
    , banner_(new Banner(this))
    , notice_(new Banner(this)) {
    build();
    connect(enter_, &QPushButton::clicked, this, &SignInPage::submit);
    connect(password_, &SecretLine::submitted, this, &SignInPage::submit);
    connect(password_, &SecretLine::edited, this, [this] {
        fault_.reset();
        banner_->clear();
    });
    retranslate();
}

void SignInPage::build() {
    auto* sheet = new Panel(this);
    sheet->setFixedWidth(sheetWidth);
    sheet->layout()->setContentsMargins(32, 28, 32, 28);
    for (auto* label : {loginLabel_, passwordLabel_}) {
        label->setWordWrap(false);
        label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    login_->setTextMargins(6, 0, 6, 0);
    login_->setMinimumHeight(password_->sizeHint().height());
    login_->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    loginLabel_->setBuddy(login_);
    passwordLabel_->setBuddy(password_);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(wideGap);
    form->setVerticalSpacing(12);
    form->addRow(loginLabel_, login_);
    form->addRow(passwordLabel_, password_);
    auto* mark = new Glyph(Icon::Lock, 44, Tone::Accent, sheet);
    sheet->body()->addWidget(mark, 0, Qt::AlignLeft);
    sheet->body()->addWidget(title_);
    sheet->body()->addWidget(place_);
    sheet->body()->addSpacing(gap);
    sheet->body()->addLayout(form);
    sheet->body()->addWidget(banner_);
    sheet->body()->addSpacing(gap);
    sheet->body()->addWidget(enter_);
    notice_->setFixedWidth(noticeWidth);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(notice_, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    layout->addWidget(sheet, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void SignInPage::setPlace(const QString& outlet) {
    place_->setText(outlet);
    place_->setVisible(!outlet.isEmpty());
}

void SignInPage::setNotice(std::function<Notice()> words) {
    noticeWords_ = std::move(words);
    retranslate();
}

void SignInPage::lockFor(const QString& login) {
    locked_ = true;
    login_->setText(login);
    login_->setReadOnly(true);
    password_->clear();
    retranslate();
}

void SignInPage::unlock() {
    locked_ = false;
    login_->setReadOnly(false);
    password_->clear();
    fault_.reset();
    banner_->clear();
    showWorking(false);
    retranslate();
}

void SignInPage::showFault(store::StoreFault fault) {
    showWorking(false);
    fault_ = fault;
    retranslate();
    password_->setFocus();
}

void SignInPage::showWorking(bool working) {
    working_ = working;
    enter_->setEnabled(!working);
    retranslate();
}

void SignInPage::focusStart() {
    if (login_->text().isEmpty()) {
        login_->setFocus();
    } else {
        password_->setFocus();
    }
}

void SignInPage::submit() {
    if (login_->text().trimmed().isEmpty()) {
        login_->setFocus();
        return;
    }
    if (password_->isEmpty()) {
        password_->setFocus();
        return;
    }
    if (working_) {
        return;
    }
    banner_->clear();
    showWorking(true);
    auto password = password_->take();
    Q_EMIT signInWanted(login_->text().trimmed().toStdString(), password);
}

void SignInPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SignInPage::retranslate() {
    title_->setText(locked_ ? tr("Locked") : tr("Sign in"));
    loginLabel_->setText(tr("Sign-in name"));
    passwordLabel_->setText(tr("Password"));
    login_->setAccessibleName(tr("Sign-in name"));
    password_->setAccessibleName(tr("Password"));
    static_cast<KeyButton*>(enter_)->setWord(working_  ? tr("The store is being opened …")
                                             : locked_ ? tr("Unlock")
                                                       : tr("Sign in"));
    if (fault_) {
        banner_->show({.tone = Tone::Bad,
                       .what = views::textOf(*fault_),
                       .doNow = views::todoOf(*fault_),
                       .code = QString::fromLatin1(store::codeOf(*fault_))});
    }
    if (noticeWords_) {
        notice_->show(noticeWords_());
    }
}

void SignInPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
