// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/set_up_wizard.h"

#include "ui/pages/recovery_key_view.h"
#include "ui/pages/set_up_pages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace guitai::ui {

namespace {
enum Page { Place, Administrator, Recovery };

constexpr int sheetWidth = 720;
} // namespace

SetUpWizard::SetUpWizard(const std::vector<RegionChoice>& regions, QWidget* parent)
    : QWidget(parent)
    , title_(makeLabel(this, 1.5, QFont::DemiBold))
    , banner_(new Banner(this))
    , stack_(new QStackedWidget(this))
    , place_(new SetUpPlace(regions, this))
    , administrator_(new SetUpAdministrator(this))
    , recovery_(new RecoveryKeyView(this))
    , back_(new KeyButton(QStringLiteral("Esc"), false, this))
    , next_(new KeyButton(QStringLiteral("⏎"), true, this)) {
    stack_->addWidget(place_);
    stack_->addWidget(administrator_);
    stack_->addWidget(recovery_);
    auto* sheet = new Panel(this);
    sheet->setFixedWidth(sheetWidth);
    sheet->layout()->setContentsMargins(32, 24, 32, 24);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back_);
    buttons->addSpacing(gap);
    buttons->addWidget(next_);
    sheet->body()->addWidget(title_);
    sheet->body()->addWidget(banner_);
    sheet->body()->addWidget(stack_, 1);
    sheet->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(sheet, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(next_, &QPushButton::clicked, this, &SetUpWizard::goOn);
    connect(back_, &QPushButton::clicked, this, &SetUpWizard::goBack);
    connect(administrator_, &SetUpAdministrator::submitted, this, &SetUpWizard::goOn);
    connect(recovery_, &RecoveryKeyView::changed, this, &SetUpWizard::retranslate);
    showPage(Place);
}

SetUpWizard::~SetUpWizard() = default;

void SetUpWizard::goOn() {
    if (!next_->isEnabled()) {
        return; // the store is being made
    }
    QString complaint;
    switch (Page(stack_->currentIndex())) {
    case Place:
        complaint = place_->complaint();
        break;
    case Administrator:
        complaint = administrator_->complaint();
        break;
    case Recovery:
        complaint = recovery_->complaint();
        break;
    }
    if (!complaint.isEmpty()) {
        showFault(complaint);
        return;
    }
    banner_->clear();
    if (stack_->currentIndex() == Place) {
        showPage(Administrator);
    } else if (stack_->currentIndex() == Administrator) {
        SetUp setUp = place_->entered();
        administrator_->addTo(setUp);
        next_->setEnabled(false);
        Q_EMIT filledIn(setUp);
    } else {
        recovery_->clear();
        Q_EMIT recoveryKeyKept();
    }
}

void SetUpWizard::goBack() {
    banner_->clear();
    next_->setEnabled(true);
    if (stack_->currentIndex() == Administrator) {
        showPage(Place);
    } else if (stack_->currentIndex() == Place) {
        Q_EMIT left();
    }
}

void SetUpWizard::showRecoveryKey(SecretBytes first, SecretBytes second) {
    recovery_->show(std::move(first), std::move(second));
    showPage(Recovery);
}

void SetUpWizard::showFault(const QString& what, const QString& doNow) {
    next_->setEnabled(true);
    banner_->show({.tone = Tone::Attention, .what = what, .doNow = doNow});
}

void SetUpWizard::showPage(int page) {
    stack_->setCurrentIndex(page);
    back_->setVisible(page != Recovery);
    next_->setEnabled(true);
    retranslate();
    focusStart();
}

void SetUpWizard::focusStart() {
    switch (Page(stack_->currentIndex())) {
    case Place:
        place_->focusStart();
        return;
    case Administrator:
        administrator_->focusStart();
        return;
    case Recovery:
        recovery_->focusStart();
        return;
    }
}

void SetUpWizard::retranslate() {
    switch (Page(stack_->currentIndex())) {
    case Place:
        title_->setText(tr("Where does this counter stand?"));
        break;
    case Administrator:
        title_->setText(tr("Who administers it?"));
        break;
    case Recovery:
        title_->setText(tr("The recovery key, shown only now"));
        break;
    }
    announce(stack_, title_->text());
    back_->setWord(stack_->currentIndex() == Place ? tr("Leave") : tr("Back"));
    next_->setWord(stack_->currentIndex() == Recovery ? tr("Begin") : tr("Next"));
}

void SetUpWizard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goOn();
    } else if (event->key() == Qt::Key_Escape && !back_->isHidden()) {
        goBack();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SetUpWizard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
